using LusInsight.Ingest.Loading;
using LusInsight.Ingest.Tests.Loading.Erasure;
using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Watching;

/// <summary>What lies in the inbox of people who are forgotten.</summary>
public sealed class ErasedDeliveryTests : IDisposable
{
    private static readonly (string, string) Anna = Csv("leaders", "leader_id,name,department_id", "L1,Anna Ager,D1", "L9-Anna,Anna To,D9");

    private readonly GivenInbox _given = new();

    public void Dispose() => _given.Dispose();

    [Fact]
    public void Forget_DeletesTheDeliveriesThatTellOfThePerson_AndLeavesTheOthers()
    {
        _given.With("1-folder", Anna).Settle().WithZip("2-archive.zip", Anna).Settle();
        _given.With("3-failed", Csv("leaders", "navn,hemmelig", "Anna Ager,L1")).Settle();
        _given.With("4-others", Csv("departments", "department_id,name", "D5,Ny")).Settle();

        Forget("L1").DeletedFiles.ShouldBe(3);

        _given.Names.ShouldBe(
        [
            "failed/3-failed.report.txt", "processed/1-folder.rejects.csv", "processed/1-folder.report.txt", "processed/2-archive.zip.rejects.csv",
            "processed/2-archive.zip.report.txt", "processed/4-others", "processed/4-others.report.txt",
        ]);
        Traces.Of(_given.PathOf("."), "Anna Ager").ShouldBeEmpty();
    }

    [Fact]
    public void Forget_DeletesTheListOfRejectedRowsThatNamesThePerson()
    {
        _given.With("juni", Csv("leaders", "leader_id,name,department_id", "L9-Anna,Anna To,D9")).Settle();
        _given.Read("processed/juni.rejects.csv").ShouldContain("L9-Anna");

        Forget("L9-Anna");

        _given.Names.ShouldBe(["processed/juni.report.txt"]);
        _given.Organisation.Rejects().ShouldBeEmpty();
    }

    [Fact]
    public void NextExport_WithSomebodyWhoIsForgotten_IsLoadedAndNotKept()
    {
        _given.With("maj", Anna).Settle();
        Forget("L1");

        _given.With("juni", Anna, Csv("departments", "department_id,name", "D5,Ny")).Settle();

        _given.Names.ShouldContain("processed/juni.report.txt");
        _given.Names.ShouldNotContain("processed/juni");
        _given.Log[^1].ShouldContain("It was deleted, since it told of people who are erased");
        _given.Read("processed/juni.report.txt").ShouldContain("The delivery was deleted");
        _given.Organisation.Rows("SELECT count(*) FROM department").ShouldBe(["3"]);
    }

    [Fact]
    public void Forget_LeavesAnotherOrganisationsDelivery()
    {
        _given.With("maj", Anna).Settle();
        var others = _given.PathOf("processed/others");
        Directory.CreateDirectory(others);
        File.WriteAllText(Path.Combine(others, "organisation.json"), """{"id": "another", "name": "Another", "concept": "ucl-lus"}""");
        File.WriteAllText(Path.Combine(others, "leaders.csv"), "leader_id,name\nL1,Arne\n");

        Forget("L1");

        Directory.Exists(others).ShouldBeTrue();
    }

    private ForgetSummary Forget(string leader) =>
        Ingest.Loading.Forget.Run(new ForgetRequest(_given.Organisation.Data, Id, leader), TimeProvider.System);
}
