using LusInsight.Analytics.Gaps;
using LusInsight.Analytics.Tests.Releases;
using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Gaps;

public sealed class GapRoundsQueryTests
{
    private static GivenGeneration Given() => new GivenGeneration(GivenConcept.Small).WithDepartmentsAndRounds()
        .With("leader", "leader_id,department_id,level", "L1,D1,a", "L2,D1,b", "L3,D1.1,b", "L4,D2,a")
        .WithScores("R1", "L1,x,1,4,false", "L2,x,2,4,false", "L4,x,3,3,false", "L4,y,1,2,false")
        .WithScores("R2", "L4,x,3,5,false")
        .WithScores("R3", "L1,x,2,4,false", "L2,x,4,4,false", "L3,x,1,5,false", "L4,x,4,,false");

    private static IReadOnlyList<RoundGap> Rounds(GivenGeneration given, string department) =>
        new GapRoundsQuery(given.Scope(department)).Run(given.Generation, given.Director("D0"))[0].Rounds;

    [Fact]
    public void Gap_OfEverybodyAndOfTheSamePeople_AreBothTold()
    {
        using var given = Given();

        var rounds = Rounds(given, "D1");

        rounds.Select(r => (r.Round.Value, r.LeaderCount, r.GapMean, r.ChangeMean, r.PairedCount, r.PairedChangeMean)).ShouldBe(
            [("R1", 2, 2.5, null, null, null), ("R3", 3, 2.0, -0.5, 2, -1.5)]);
        (rounds[0].Verdict, rounds[1].Verdict).ShouldBe((Verdict.First, Verdict.Uncertain));
        rounds[1].PairedCiHigh!.Value.ShouldBe(-1.5 + (12.706204736174705 * 0.5), 1e-9);
        // Two levels are needed for a gap: L4 has none in R3.
        Rounds(given, "D2").Select(r => r.Round.Value).ShouldBe(["R1", "R2"]);
    }

    [Fact]
    public void Gap_OfAnArenaThatWasDropped_EndsWithIt()
    {
        using var given = Given();

        var arenas = new GapRoundsQuery(given.Scope("D0")).Run(given.Generation, given.Director("D0"));

        arenas.Select(a => (a.Arena.Value, string.Join(' ', a.Rounds.Select(r => r.Round)))).ShouldBe([("x", "R1 R2 R3"), ("y", "R1"), ("z", "")]);
    }

    [Fact]
    public void Gap_OfProtectedFigures_IsReleasedWithoutPairs()
    {
        using var given = GivenProtected.Of()
            .WithRelease("arena", "x", "R1").WithReleasedLevels("x", "R1", "D0,,true,1:3:6")
            .WithRelease("arena", "x", "R2").WithReleasedLevels("x", "R2", "D0,,true,1:2:6");

        var rounds = new GapRoundsQuery(given.See("hr")).Run(given.Generation, given.Viewer("hr"))[0].Rounds;

        rounds.Select(r => (r.Round.Value, r.GapMean, r.ChangeMean, r.PairedCount, r.Hidden, r.PairedHidden)).ShouldBe(
        [
            ("R1", 2, null, null, null, null),
            ("R2", 1, -1, null, null, Hidden.TooFew),
            ("R3", null, null, null, Hidden.NotReleased, null),
        ]);
    }

    [Fact]
    public void Levels_OfARound_HaveTheirOwnGaps()
    {
        using var given = Given();

        var levels = new LevelGapsQuery(given.Scope("D0", "R1")).Run(given.Generation, given.Director("D0"));

        levels.Select(l => (l.Level.Value, l.Name, l.Arenas[0].LeaderCount, l.Arenas[0].GapMean)).ShouldBe([("a", "A", 2, 1.5), ("b", "B", 1, 2)]);
    }

    [Fact]
    public void Shrunk_OfSiblings_LiesBetweenTheirMeanAndThatOfAll()
    {
        using var given = new GivenGeneration(GivenConcept.Small).WithDepartmentsAndRounds()
            .With("leader", "leader_id,department_id", [.. Enumerable.Range(0, 24).Select(i => $"L{i},{(i < 2 ? "D1.1" : i < 12 ? "D1.2" : "D2")}")])
            .WithScores("R1", [.. Enumerable.Range(0, 24).Select(i => $"L{i},x,1,{(i < 2 ? 4 : i < 12 ? 2 : 3) + (i % 2)},false")]);

        var arenas = new GapsQuery(given.Scope("D1", "R1")).Run(given.Generation, given.Director("D0")).Children.Select(c => c.Arenas[0]).ToList();
        var heatmap = new GapHeatmapQuery(given.Scope("D0", "R1")).Run(given.Generation, given.Director("D0"));

        arenas.Select(a => (a.GapMean, a.LeaderCount)).ShouldBe([(3.5, 2), (1.5, 10)]);
        arenas[0].GapShrunk!.Value.ShouldBeInRange(1.9, 3.49);
        arenas[1].GapShrunk!.Value.ShouldBeInRange(1.5, 1.7);
        arenas[0].GapCiLow!.Value.ShouldBeLessThan(0);
        heatmap.Where(row => row.Depth == 2).Select(row => row.Arenas[0].GapShrunk).ShouldBe(arenas.Select(a => a.GapShrunk));
        heatmap[0].Arenas[0].GapShrunk.ShouldBeNull();
    }
}
