using LusInsight.Analytics.Gaps;

namespace LusInsight.Analytics.Tests.Gaps;

public sealed class GapHeatmapQueryTests
{
    [Fact]
    public void Departments_OfTheScope_StandInTreeOrderWithAllBelowThem()
    {
        using var given = new GivenGeneration(GivenConcept.Small).WithDepartmentsAndRounds()
            .With("leader", "leader_id,department_id,level", "L1,D1,a", "L2,D1.1,a", "L3,D1.2,b", "L4,D2,a")
            .WithScores("R1", "L1,x,1,2,false", "L2,x,1,4,false", "L3,x,3,2,false", "L4,x,2,2,false", "L4,y,2,,false");

        var rows = new GapHeatmapQuery(given.Scope("D0", "R1")).Run(given.Generation, given.Director("D0"));

        rows.Select(r => (r.Department.Value, r.Depth, r.Arenas[0].GapMean, r.Arenas[0].LeaderCount)).ShouldBe(
        [
            ("D0", 0, 0.75, 4),
            ("D1", 1, 1.0, 3),
            ("D1.1", 2, 3.0, 1),
            ("D1.2", 2, -1.0, 1),
            ("D2", 1, 0.0, 1),
        ]);
        rows.ShouldAllBe(r => r.Arenas[1].GapMean == null && r.Arenas[1].LeaderCount == 0);

        var level = new GapHeatmapQuery(given.Scope("D1", "R1", "a")).Run(given.Generation, given.Director("D0"));
        level.Select(r => (r.Department.Value, r.Depth, r.Arenas[0].GapMean)).ShouldBe([("D1", 0, 2.0), ("D1.1", 1, 3.0), ("D1.2", 1, null)]);
    }
}
