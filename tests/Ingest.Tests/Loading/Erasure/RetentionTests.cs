using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Loading.Erasure;

/// <summary>retention_months: who somebody was goes, what is counted of them stays.</summary>
public sealed class RetentionTests
{
    private static readonly string[] Identity = ["Anna Ager", "anna@given.example", "L1-", "K-1", "K-2", "aftale-1"];

    [Theory]
    [InlineData("2025-02-28", true)]
    [InlineData("2025-03-01", false)]
    [InlineData("2025-03-15", false)]
    public void FirstLoad_OfSomebodyWhoLeft_RemovesTheirIdentityWhenTheTimeIsUp(string left, bool isUp)
    {
        using var given = Keeping(months: 3);

        var summary = given.Load(GivenPeople.ExportWhereAnnaLeft(left));

        summary.Ended.ShouldBe(isUp ? 1 : 0);
        Traces.Of(given.Data.Path, Identity).Any().ShouldBe(!isUp);
    }

    [Fact]
    public void Load_WhenTheTimeIsUp_RemovesTheirIdentityFromEveryGeneration_AndKeepsTheCounts()
    {
        using var given = Keeping(months: 3);
        given.Load(GivenPeople.ExportWhereAnnaLeft("2025-05-01"));
        given.Load(Csv("departments", "department_id,name,parent_id", "D2,Ny,D0"));
        var cells = given.Rows("FROM answer_cell ORDER BY ALL");
        var participation = given.Rows("SELECT round_id, department_id, held_on, complete_on FROM participation ORDER BY ALL");
        given.Today = "2025-09-01";

        var summary = given.Load();

        summary.Published.ShouldBeTrue();
        summary.Ended.ShouldBe(1);
        given.Data.Generations(Id).ShouldBe([3, 4, 5]);
        summary.Generation.ShouldBe(5);
        Traces.Of(given.Data.Path, Identity).ShouldBeEmpty();
        given.Rows("FROM past_contribution").ShouldBeEmpty("nobody's contribution has changed");
        given.Rows("FROM answer_cell ORDER BY ALL").ShouldBe(cells);
        given.Rows("SELECT round_id, department_id, held_on, complete_on FROM participation ORDER BY ALL").ShouldBe(participation);
        given.Rows("SELECT count(*) FROM leader WHERE name IS NULL AND email IS NULL AND birth_date IS NULL").ShouldBe(["1"]);
        given.Rows("SELECT generation, action FROM load ORDER BY generation").ShouldBe(["1|load", "2|load", "3|retention", "4|retention", "5|load"]);
    }

    [Fact]
    public void SameExport_AfterTheTimeIsUp_ChangesNothing()
    {
        using var given = Keeping(months: 3);
        given.Load(GivenPeople.ExportWhereAnnaLeft("2025-01-01"));
        var hash = given.ContentHash();

        var again = given.Load(GivenPeople.ExportWhereAnnaLeft("2025-01-01"));

        again.Published.ShouldBeFalse();
        again.Files.ShouldAllBe(file => file.Read == file.Unchanged);
        given.ContentHash().ShouldBe(hash);
        Traces.Of(given.Data.Path, Identity).ShouldBeEmpty();
    }

    [Fact]
    public void SomebodyWhoIsEmployedAgain_IsANewPerson()
    {
        using var given = Keeping(months: 3);
        given.Load(GivenPeople.ExportWhereAnnaLeft("2025-01-01"));

        given.Load(GivenPeople.Export).IsClean.ShouldBeTrue();

        given.Rows("SELECT name FROM leader WHERE leader_id = 'L1-'").ShouldBe(["Anna Ager"]);
        given.Rows("SELECT count(*) FROM conversation WHERE leader_id = 'L1-'").ShouldBe(["0"]);
        given.Rows("SELECT count(*) FROM conversation").ShouldBe(["4"]);
    }

    [Fact]
    public void Forget_SomebodyWhoseTimeIsUp_KeepsThemFromComingBackForGood()
    {
        using var given = Keeping(months: 3);
        given.Load(GivenPeople.ExportWhereAnnaLeft("2025-01-01"));

        given.ForgetAnna().Written.ShouldBe(1);
        given.Load(GivenPeople.Export);

        Traces.Of(given.Data.Path, Identity).ShouldBeEmpty();
    }

    [Fact]
    public void Load_WithoutRetentionMonths_KeepsEverybody()
    {
        using var given = new GivenOrganisation();

        given.Load(GivenPeople.ExportWhereAnnaLeft("2000-01-01")).Ended.ShouldBe(0);

        given.Rows("SELECT name FROM leader WHERE leader_id = 'L1-'").ShouldBe(["Anna Ager"]);
    }

    private static GivenOrganisation Keeping(int months) => new() { Concept = SmallConcept.With() with { RetentionMonths = months } };
}
