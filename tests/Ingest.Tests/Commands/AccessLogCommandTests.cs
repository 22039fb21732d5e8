using LusInsight.Analytics.Access;
using LusInsight.Analytics.AccessLog;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Tests.Loading;
using LusInsight.Ingest.Tests.Loading.Erasure;

namespace LusInsight.Ingest.Tests.Commands;

/// <summary>access-log, for an insight request.</summary>
public sealed class AccessLogCommandTests
{
    [Fact]
    public async Task AccessLog_OfAPerson_TellsWhoSawThem_AlsoWhenTheyAreForgotten()
    {
        using var given = GivenPeople.Loaded();
        var key = IdentityKey.FindOrMake(given.Data);
        var anna = AccessLogFolder.SubjectMark(key, GivenOrganisation.Id, LeaderId.From("L1-"));
        var carl = AccessLogFolder.ReaderMark(key, GivenOrganisation.Id, UserId.From("carl@given.example"));
        var log = new AccessLogFolder(given.Data, GivenOrganisation.Id);
        log.Append(
        [
            Entry(carl, Right.People, "R2", "D1", anna),
            Entry(carl, Right.Results, "R2", "D0"),
            Entry(carl, Right.Results, "R9", "D0"),
        ]);

        var before = await RunningCommand.Run("access-log", "given", "--subject", "L1-", "--data", given.Data.Path, "--csv");
        given.ForgetAnna();
        var after = await RunningCommand.Run("access-log", "given", "--subject", "L1-", "--data", given.Data.Path, "--csv");

        Lines(before).ShouldBe(
        [
            "carl@given.example;director;10.0.0.1;/given/x;results;R2;D0;in a figure",
            "carl@given.example;director;10.0.0.1;/given/x;people;R2;D1;by themselves",
        ]);
        Lines(after).ShouldBe(["carl@given.example;director;10.0.0.1;/given/x;people;R2;D1;by themselves"]);
        Traces.Of(given.Data.Path, GivenPeople.AboutAnna).ShouldBeEmpty();
    }

    [Fact]
    public async Task AccessLog_OfSomebodyWhomNobodySaw_SaysSo()
    {
        using var given = GivenPeople.Loaded();

        (await RunningCommand.Run("access-log", "given", "--subject", "L2-", "--data", given.Data.Path)).Output
            .ShouldStartWith("Nobody has seen data of this person");
    }

    private static AccessEntry Entry(string reader, Right right, string round, string department, params string[] subjects) => new(
        new DateTime(2025, 6, 1, 8, 0, subjects.Length == 0 ? 1 : 0, DateTimeKind.Utc),
        reader, "director", "10.0.0.1", "/given/x", right, Sight.Counted, round, department, IsRefused: false, subjects);

    /// <summary>Without the header and the times.</summary>
    private static IEnumerable<string> Lines(RunningCommand run) =>
        run.Output.Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line[(line.IndexOf(';', StringComparison.Ordinal) + 1)..]);
}
