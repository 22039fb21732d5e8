using FsCheck;
using FsCheck.Fluent;
using LusInsight.Ingest.Loading;
using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Loading;

/// <summary>Departments above themselves, managers of themselves.</summary>
public sealed class CycleTests
{
    [Fact]
    public void Departments_OnACycle_AreRejectedAndThoseBelowItUnknown()
    {
        using var given = Loaded();

        given.Load(
            Csv("departments", "department_id,name,parent_id", "A,A,B", "B,B,C", "C,C,A", "E,E,A", "S,Selv,S", "F,F,D1"),
            Csv("leaders", "leader_id,department_id", "L9,B"));

        given.Rejects().ShouldBe(
        [
            "departments.csv|2|parent_id|cycle", "departments.csv|3|parent_id|cycle", "departments.csv|4|parent_id|cycle",
            "departments.csv|5|parent_id|unknown_reference", "departments.csv|6|parent_id|cycle", "leaders.csv|2|department_id|unknown_reference",
        ]);
        given.Rows("SELECT department_id FROM department ORDER BY ALL").ShouldBe(["D0", "D1", "F"]);
    }

    [Fact]
    public void Managers_OnACycleWithStoredOnes_AreRejectedWhereDelivered()
    {
        using var given = Loaded();

        // Stored: L1 under L0. L0 under L2 under L1 closes the circle.
        given.Load(Csv("leaders", "leader_id,department_id,manager_id", "L0,D0,L2", "L2,D1,L1", "L3,D1,L2"));

        given.Rejects().ShouldBe(
            ["leaders.csv|2|manager_id|cycle", "leaders.csv|3|manager_id|cycle", "leaders.csv|4|manager_id|unknown_reference"]);
        given.Rows("SELECT leader_id, manager_id FROM leader ORDER BY ALL").ShouldBe(["L0|", "L1|L0"]);
    }

    [Fact]
    public void Managers_ThatSwapPlaces_AreAccepted()
    {
        using var given = Loaded();

        given.Load(Csv("leaders", "leader_id,department_id,manager_id", "L0,D0,L1", "L1,D1,")).IsClean.ShouldBeTrue();

        given.Rows("SELECT leader_id, manager_id FROM leader ORDER BY ALL").ShouldBe(["L0|L1", "L1|"]);
    }

    [Fact]
    public void Managers_ThatWouldSwapPlaces_ButOneIsRejected_AreBothRejected()
    {
        using var given = Loaded();

        // L1 keeps L0 as its stored manager, so L0 under L1 would be a circle.
        given.Load(Csv("leaders", "leader_id,department_id,manager_id", "L0,D0,L1", "L1,DX,"));

        given.Rejects().ShouldBe(["leaders.csv|2|manager_id|cycle", "leaders.csv|3|department_id|unknown_reference"]);
    }

    [Fact]
    public void Cycle_OpenedByRejectingAnother_IsFoundToo()
    {
        using var given = Loaded();
        given.Load(Csv("leaders", "leader_id,department_id,manager_id", "L2,D1,L1"));

        // L0 and L3 close one circle. Without that row L2 keeps L1 above it … whose new manager is L2: another.
        given.Load(Csv("leaders", "leader_id,department_id,manager_id", "L1,D1,L2", "L2,D1,L3", "L3,D1,L2"));

        given.Rows("SELECT leader_id, manager_id FROM leader ORDER BY ALL").ShouldBe(["L0|", "L1|L0", "L2|L1"]);
        given.Rejects().ShouldBe(["leaders.csv|2|manager_id|cycle", "leaders.csv|3|manager_id|cycle", "leaders.csv|4|manager_id|cycle"]);
    }

    [Fact]
    public void Cycle_LongerThanAnyTree_IsFound()
    {
        using var given = new GivenOrganisation();
        const int length = 300;

        var summary = given.Load(Csv(
            "departments", "department_id,name,parent_id",
            [.. Enumerable.Range(0, length).Select(i => $"D{i},D,D{(i + 1) % length}"), "T,Top,", "U,Under,T"]));

        summary.Rejected.ShouldBe(new Dictionary<string, long> { ["cycle"] = length });
    }

    [Fact]
    public void Find_OfAnyGraph_IsWhatComesBackToItself() => Prop.ForAll(
        Gen.Choose(0, 7).ArrayOf().ToArbitrary(),
        above =>
        {
            var aboveOf = above.Select((up, i) => KeyValuePair.Create($"{i}", $"{up}")).ToDictionary();
            Cycles.Find(aboveOf).Order().ShouldBe(aboveOf.Keys.Where(node => ComesBack(node, aboveOf)).Order());
        }).QuickCheckThrowOnFailure();

    private static bool ComesBack(string start, Dictionary<string, string> aboveOf)
    {
        var node = start;
        for (var steps = 0; steps <= aboveOf.Count && aboveOf.TryGetValue(node, out var above); steps++)
        {
            node = above;
            if (node == start)
            {
                return true;
            }
        }

        return false;
    }
}
