using LusInsight.Ingest.Tests.Loading.Erasure;

namespace LusInsight.Ingest.Tests.Commands;

/// <summary>forget, as a script sees it.</summary>
public sealed class ForgetCommandTests
{
    [Fact]
    public async Task Forget_SaysWhatItDid_AndNotToWhom_AlsoTheSecondTime()
    {
        using var given = GivenPeople.Loaded();

        var first = await RunningCommand.Run("forget", "given", "L1-", "--data", given.Data.Path);
        var second = await RunningCommand.Run("forget", "given", "L1-", "--data", given.Data.Path);

        first.ShouldBe(new RunningCommand(0, "given: the person is forgotten, generation 6 is in force (3 generations written anew).\n", ""));
        second.ShouldBe(new RunningCommand(0, "given: the person was forgotten before, generation 6 stays in force.\n", ""));
    }

    [Fact]
    public async Task Forget_OfWhomOrWhatNobodyKnows_IsOneLineWithoutTheId()
    {
        using var given = GivenPeople.Loaded();

        var person = await RunningCommand.Run("forget", "given", "hemmelig", "--data", given.Data.Path);
        var organisation = await RunningCommand.Run("forget", "nowhere", "hemmelig", "--data", given.Data.Path);

        person.ShouldFailWith("given has no person with this id");
        organisation.ShouldFailWith("'nowhere' is not a known organisation");
        (person.Error + organisation.Error).ShouldNotContain("hemmelig");
    }
}
