using System.Text.Json;
using LusInsight.Ingest.Tests.Loading;
using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Commands;

/// <summary>load: exit codes, the line for scripts, the line for people.</summary>
public sealed class LoadCommandTests
{
    private const string Answers = "conversation_id,question_id,value";

    [Fact]
    public async Task Json_TellsWhatTheContractSays()
    {
        using var given = Loaded();
        var delivery = given.Delivery(
            Csv("scaling_answers", Answers, [.. Enumerable.Range(0, 20).Select(i => $"C{i},trivsel,{i}"), "C1,trivsel,1"]),
            Csv("topics", "conversation_id,topic_id,bemærkning", "C1,siden_sidst,x"));

        var run = await Load(given, delivery, "--max-rejects", "100", "--json");

        run.Code.ShouldBe(2);
        run.Error.ShouldBeEmpty();
        var line = run.Output.TrimEnd();
        line.ShouldNotContain('\n');
        var seconds = JsonDocument.Parse(line).RootElement.GetProperty("seconds").GetRawText();
        line.ShouldBe(
            """{"organisation":"given","generation":2,"published":true,"files":[{"file":"scaling_answers.csv","read":21,"accepted":2,"unchanged":0,"rejected":18,"repeats":1,"read_as":"UTF-8, comma"},{"file":"topics.csv","read":1,"accepted":1,"unchanged":0,"rejected":0,"repeats":0,"read_as":"UTF-8, comma"}],"rejected":{"out_of_range":10,"unknown_reference":8},"retried":{"accepted":0,"rejected":0},"warnings":{"unknown_column":1},"seconds":"""
            + seconds + ",\"other_files\":[]}");
    }

    [Fact]
    public async Task SeveralDeliveries_TellOneLineEach_AndTheWorstCode()
    {
        using var given = Loaded();
        var bad = given.Delivery(Csv("leaders", "leader_id,department_id", "L9,DX"));
        var good = given.Delivery(Csv("leaders", "leader_id,name", "L1,Anna"));

        var run = await RunningCommand.Run("load", bad, good, "--data", given.Data.Path, "--json");

        run.Code.ShouldBe(2);
        run.Output.TrimEnd().Split(Environment.NewLine).Select(line => JsonDocument.Parse(line).RootElement.GetProperty("generation").GetInt32())
            .ShouldBe([2, 3]);
    }

    [Fact]
    public async Task GoodDelivery_IsZero_AndNothingNewIsZeroToo()
    {
        using var given = Loaded();
        var delivery = given.Delivery(Csv("leaders", "leader_id,name", "L1,Anna"));

        (await Load(given, delivery)).Code.ShouldBe(0);
        var again = await Load(given, delivery);

        again.Code.ShouldBe(0);
        again.Output.ShouldContain("nothing new, generation 2 stays in force");
    }

    [Fact]
    public async Task RejectsSentAgain_AreTwo_ThoughNothingIsPublished()
    {
        using var given = Loaded();
        var delivery = given.Delivery(Csv("leaders", "leader_id,department_id", "L9,DX"));

        (await Load(given, delivery)).Code.ShouldBe(2);
        var again = await Load(given, delivery, "--json");

        again.Code.ShouldBe(2);
        again.Output.ShouldContain("\"published\":false");
    }

    [Fact]
    public async Task TooManyRejects_PublishNothing_UnknownReferencesNotCounted()
    {
        using var given = Loaded();
        string[] good = [.. Enumerable.Range(0, 8).Select(i => $"C{i},R1,L1")];
        var eleven = given.Delivery(Csv("conversations", "conversation_id,round_id,leader_id", [.. good, ",R1,L1", "C9,RX,L1"]));
        var more = given.Delivery(Csv("conversations", "conversation_id,round_id,leader_id", [.. good, ",R1,L1", ",R2,L1"]));

        (await Load(given, more)).ShouldFailWith("2 of 10 rows are rejected, more than 10 %");
        given.Data.Current(Id).ShouldBe(1);
        (await Load(given, more, "--max-rejects", "20")).Code.ShouldBe(2);
        (await Load(given, eleven)).Code.ShouldBe(2);
    }

    [Fact]
    public async Task TooManyRejects_AreTold_ThoughNoGenerationKeepsThem()
    {
        using var given = Loaded();
        var delivery = given.Delivery(Csv("leaders", "leader_id,department_id,birth_date", "L1,D1,1970-01-01", "L2,D1,31-31-1970"));

        var run = await Load(given, delivery);

        run.Code.ShouldBe(1);
        var row = run.Output.Split('\n').Single(line => line.Contains("bad_date", StringComparison.Ordinal));
        row.Split(' ', StringSplitOptions.RemoveEmptyEntries)[..5].ShouldBe(["leaders", "leaders.csv", "3", "birth_date", "bad_date"]);
        run.Output.ShouldNotContain("31-31-1970");
    }

    [Fact]
    public async Task Organisation_IsTakenFromTheOption_WhereTheDeliveryDoesNotTell()
    {
        using var given = Loaded();
        var delivery = given.DeliveryWithoutOrganisation(Csv("leaders", "leader_id,name", "L1,Anna"));

        (await Load(given, delivery)).ShouldFailWith("has no organisation.json");
        (await Load(given, delivery, "--organisation", "unknown")).ShouldFailWith("'unknown' is not a known organisation");
        (await Load(given, delivery, "--organisation", "Forkert/..")).ShouldFailWith("is not a known organisation");
        (await Load(given, delivery, "--organisation", "given")).Code.ShouldBe(0);
        Directory.EnumerateDirectories(given.Data.Path).Count().ShouldBe(1);
    }

    [Fact]
    public async Task Organisation_ThatDisagreesWithTheDelivery_IsRefused()
    {
        using var given = Loaded();

        (await Load(given, given.Delivery(Basis), "--organisation", "another")).ShouldFailWith("belongs to given, not to another");
    }

    [Theory]
    [InlineData("load")]
    [InlineData("load", "x", "--max-rejects", "101")]
    [InlineData("load", "x", "--max-rejects", "mange")]
    [InlineData("load", "x", "--ukendt")]
    [InlineData("ukendt")]
    public async Task Command_Mistyped_IsOneLine(params string[] args) => (await RunningCommand.Run(args)).ShouldFailWith("See --help");

    [Fact]
    public async Task Folder_ThatIsNoDelivery_IsOneLine_AndLeavesNothing()
    {
        using var given = new GivenOrganisation();

        (await Load(given, given.DeliveryWithoutOrganisation(("notes.txt", "x")))).ShouldFailWith("is not a delivery");
        (await Load(given, Path.Combine(given.Data.Path, "findes-ikke"))).ShouldFailWith("does not exist");
        Directory.Exists(given.Data.Path).ShouldBeFalse();
    }

    [Fact]
    public async Task FirstLoad_ThatFails_LeavesNoOrganisation()
    {
        using var given = new GivenOrganisation();

        (await Load(given, given.Delivery(Csv("leaders", "navn,afdeling", "Anna,D1")))).ShouldFailWith("leaders.csv");

        Directory.EnumerateFileSystemEntries(given.Data.Path).ShouldBeEmpty();
        (await Load(given, given.Delivery(Basis))).Code.ShouldBe(0);
    }

    [Fact]
    public async Task DataFolder_ThatIsAFile_IsOneLine()
    {
        using var given = new GivenOrganisation();
        File.WriteAllText(given.Data.Path, "in the way");

        (await Load(given, given.Delivery(Basis))).ShouldFailWith("cannot be written");
    }

    [Fact]
    public async Task Summary_NamesWhatWasNotRead()
    {
        using var given = Loaded();
        var delivery = given.Delivery(Csv("leaders", "leader_id,name,bemærkning", "L1,Anna,x"), ("ledre.csv", "x"));

        (await Load(given, delivery, "--json")).Output.ShouldContain("\"other_files\":[\"ledre.csv\"]");
        var run = await Load(given, delivery);
        run.Output.ShouldContain("no file of a delivery is called so: ledre.csv.");
        run.Output.ShouldContain("leaders.csv: unknown columns passed over: bemærkning.");
    }

    [Fact]
    public async Task Summary_ForPeople_NamesFilesAndCodes()
    {
        using var given = Loaded();

        var run = await Load(given, given.Delivery(Csv("leaders", "leader_id,department_id", "L9,DX", "L8,D1")));

        run.Output.ShouldContain("leaders.csv");
        run.Output.ShouldContain("UTF-8, comma");
        run.Output.ShouldContain("unknown_reference");
        run.Output.ShouldContain("ingest rejects given");
        run.Output.ShouldNotContain("\u001b");
    }

    private static Task<RunningCommand> Load(GivenOrganisation given, string delivery, params string[] options) =>
        RunningCommand.Run(["load", delivery, "--data", given.Data.Path, .. options]);
}
