using LusInsight.Analytics.Store;
using LusInsight.Ingest.Loading;
using LusInsight.Ingest.Loading.Erasure;
using LusInsight.Ingest.Reading;
using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Loading.Erasure;

/// <summary>forget: nothing in the data folder tells of the person any more, and nothing brings them back.</summary>
public sealed class ForgetTests
{
    [Fact]
    public void Forget_LeavesNoTraceInAnyFileOfTheDataFolder()
    {
        using var given = GivenPeople.Loaded();
        var before = Traces.Of(given.Data.Path, GivenPeople.AboutAnna);
        GivenPeople.AboutAnna.ShouldAllBe(text => before.Any(trace => trace.EndsWith(text)), "or the search would find nothing at all");

        given.ForgetAnna().Written.ShouldBe(3);

        Traces.Of(given.Data.Path, GivenPeople.AboutAnna).ShouldBeEmpty();
        given.Data.Generations(Id).ShouldBe([4, 5, 6]);
        given.Data.Current(Id).ShouldBe(6);
    }

    [Fact]
    public void Forget_KeepsEverybodyElsesRows_InEveryGeneration()
    {
        using var given = GivenPeople.Forgotten();

        foreach (var generation in new[] { 4, 5, 6 })
        {
            given.Rows("SELECT leader_id, name, manager_id FROM leader ORDER BY ALL", generation).ShouldBe(["L0-|Carl Chef|", "L2-|Bo Berg|"]);
            given.Rows("SELECT conversation_id FROM conversation ORDER BY ALL", generation).ShouldBe(["S-1", "S-2"]);
            given.Rows("SELECT value FROM scaling_answer ORDER BY ALL", generation).ShouldBe(["5", "6"]);
            given.Rows("SELECT DISTINCT leader_id FROM participation ORDER BY ALL", generation).ShouldBe(["L0-", "L2-"]);
            given.Rows("SELECT sum(people_count) FROM answer_cell", generation).ShouldBe(["2"]);
        }

        given.Rows("SELECT count(*) FROM department", 4).ShouldBe(["2"]);
        given.Rows("SELECT count(*) FROM department", 6).ShouldBe(["3"]);
        given.Rejects().ShouldBe(["scaling_answers.csv|3|value|out_of_range"]);
    }

    [Fact]
    public void Forget_TheManagerOfAClosedRound_DoesNotLetTheNextOneTakeTheirPlace()
    {
        using var given = GivenPeople.Forgotten();

        given.Load(Csv("leaders", "leader_id,manager_id", "L2-,L0-"));

        var managers = given.Rows("SELECT manager_id FROM person_round WHERE leader_id = 'L2-' ORDER BY round_id");
        managers[0].ShouldStartWith("nobody:");
        managers[1].ShouldBe("L0-");
    }

    [Fact]
    public void NextExport_DoesNotBringThePersonBack_AndCountsTheirRowsAsUnchanged()
    {
        using var given = GivenPeople.Forgotten();
        var hash = given.ContentHash();

        var summary = given.Load(GivenPeople.Export);

        summary.Published.ShouldBeFalse();
        summary.Files.Sum(file => file.Warnings.GetValueOrDefault("forgotten")).ShouldBe(10);
        summary.Files.ShouldAllBe(file => file.Read == file.Unchanged);
        given.ContentHash().ShouldBe(hash);
        Traces.Of(given.Data.Path, GivenPeople.AboutAnna).ShouldBeEmpty();
    }

    [Fact]
    public void LaterRows_OfANewConversation_OrThatCannotBeRead_DoNotComeInEither()
    {
        using var given = GivenPeople.Forgotten();

        given.Load(
            Csv("conversations", "conversation_id,round_id,leader_id,held_on", "K-3,R2,L1-,2025-05-20"),
            Csv("leaders", "leader_id,department_id,name,birth_date,manager_id", "L1-,D1,Anna Ager,ikke en dato,", "L4-,D1,Eva Eng,ikke en dato,L1-"));
        given.Load(Csv("scaling_answers", "conversation_id,question_id,value", "K-3,trivsel,3"));

        Traces.Of(given.Data.Path, [.. GivenPeople.AboutAnna, "K-3"]).ShouldBeEmpty();
        given.Rejects().ShouldContain("leaders.csv|3|birth_date|bad_date");
    }

    [Fact]
    public void Forget_Again_ChangesNothing()
    {
        using var given = GivenPeople.Forgotten();

        var again = given.ForgetAnna();

        again.Written.ShouldBe(0);
        again.Generation.ShouldBe(6);
    }

    [Fact]
    public void Forget_SomebodyWhomNobodyKnows_IsRefusedWithoutTheId()
    {
        using var given = GivenPeople.Loaded();

        var failure = Should.Throw<DeliveryException>(
            () => Forget.Run(new ForgetRequest(given.Data, Id, "Anna Ager"), TimeProvider.System));

        failure.Message.ShouldBe("given has no person with this id: give the leader_id as leaders.csv has it");
        given.Data.Current(Id).ShouldBe(3);
    }

    [Fact]
    public void Forget_LogsTheAct_AndNobody()
    {
        using var given = GivenPeople.Forgotten();

        given.Rows("SELECT generation, action, delivery FROM load WHERE action = 'forget' ORDER BY generation")
            .ShouldBe(["4|forget|generation 1", "5|forget|generation 2", "6|forget|generation 3"]);
        given.Rows("SELECT DISTINCT reason FROM tombstone").ShouldBe(["forget"]);
    }

    [Fact]
    public void Forget_LeavesReleasedFigures()
    {
        using var given = new GivenOrganisation();
        given.Load([.. GivenPeople.Export.Where(file => file.File is not ("leaders.csv" or "conversations.csv" or "scaling_answers.csv")), .. Eight()]);
        var released = given.Rows("FROM released_answer ORDER BY ALL");
        released.ShouldNotBeEmpty();

        given.ForgetAnna();

        given.Rows("FROM released_answer ORDER BY ALL").ShouldBe(released);
        given.Rows("FROM release_tree").ShouldNotBeEmpty();
        given.Rows("SELECT count(*), min(is_forgotten) FROM past_contribution WHERE item_id = 'trivsel'").ShouldBe(["1|true"]);
        Traces.Of(given.Data.Path, GivenPeople.AboutAnna).ShouldBeEmpty();
        given.Rows("SELECT DISTINCT is_kept FROM release WHERE item_id = 'trivsel'").ShouldBe(["true"]);
    }

    [Fact]
    public void Tables_OfTheSchema_AreEachOfOneKind() =>
        ErasedGeneration.Personal.Concat(ErasedGeneration.Copied).Concat(ErasedGeneration.Derived).Order(StringComparer.Ordinal)
            .ShouldBe(Schema.Tables);

    [Fact]
    public void Rollback_AfterForgetting_BringsNobodyBack()
    {
        using var given = GivenPeople.Forgotten();

        Rollback.Run(new RollbackRequest(given.Data, Id, 4), TimeProvider.System);
        given.Load(GivenPeople.Export);

        Traces.Of(given.Data.Path, GivenPeople.AboutAnna).ShouldBeEmpty();
    }

    [Fact]
    public void Load_WithoutTheKey_IsRefused_SinceTheForgottenWouldComeBack()
    {
        using var given = GivenPeople.Forgotten();
        File.Delete(IdentityKey.FileOf(given.Data));

        Should.Throw<DeliveryException>(() => given.Load(GivenPeople.Export)).Message.ShouldContain(".key is missing");
    }

    [Fact]
    public void Key_MayBeReadByItsOwnerAlone()
    {
        using var given = GivenPeople.Forgotten();

        if (!OperatingSystem.IsWindows())
        {
            File.GetUnixFileMode(IdentityKey.FileOf(given.Data)).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    /// <summary>Eight people with answers in the closed round, Anna among them.</summary>
    private static (string File, string Text)[] Eight()
    {
        var ids = Enumerable.Range(0, 8).Select(i => $"L{i}-").ToList();
        return
        [
            Csv("leaders", "leader_id,department_id,name", [.. ids.Select(id => $"{id},D1,Navn {id}")]),
            Csv("conversations", "conversation_id,round_id,leader_id,held_on", [.. ids.SelectMany(id => new[] { $"{Of(id, 1)},R1,{id},2024-05-01", $"{Of(id, 2)},R2,{id},2025-05-01" })]),
            Csv("scaling_answers", "conversation_id,question_id,value", [.. ids.Select((id, i) => $"{Of(id, 1)},trivsel,{(i % 4) + 1}")]),
        ];

        static string Of(string id, int round) => (id == "L1-" ? "K-" : id == "L2-" ? "S-" : id) + round;
    }
}
