using LusInsight.Analytics.Gaps;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Releases;

/// <summary>Competence gaps as protected figures.</summary>
public sealed class ReleasedGapsTests
{
    private static GapsResult Run(GivenGeneration given, string user, string? department = null, string round = "R2") =>
        new GapsQuery(given.See(user, department, round)).Run(given.Generation, given.Viewer(user));

    private static GivenGeneration Given() => GivenProtected.Of()
        .WithRelease("arena", "x", "R2").WithReleasedLevels("x", "R2", "D0,,true,2:3:4 2:4:2", "D1,,false,2:3:5", "D1.1,,true,1:3:5")
        .WithRelease("arena", "y", "R2").WithReleasedLevels("y", "R2", "D0,,true,3:3:6");

    [Fact]
    public void Arenas_OfReleasedCells_HaveTheirFiguresAndTheRestIsHidden()
    {
        using var given = Given();

        var arenas = Run(given, "hr").Arenas;

        arenas.Select(a => (a.Arena.Value, a.LeaderCount, a.LiftLevels, a.Rank, a.Hidden)).ShouldBe(
            [("x", 6, 8, 1, null), ("y", 6, 0, 2, null), ("z", null, null, null, Hidden.TooFew)]);
        arenas[0].Distribution.ShouldBe([new LevelCount(2, 3, 4), new LevelCount(2, 4, 2)]);
        arenas[2].ShouldBe(new ArenaGap(
            ArenaId.From("z"), "z", null, null, null, null, null, null, null, null, null, null, null, Hidden.TooFew));
    }

    [Fact]
    public void Children_WithoutAReleasedCell_LookTheSameWhetherAnybodyAnswered()
    {
        using var given = Given();

        var children = Run(given, "hr").Children;

        children.Select(child => (child.Department.Value, child.Arenas[0])).ShouldBe(
        [
            ("D1", new ChildArenaGap(ArenaId.From("x"), 1, 5) { GapCiLow = 1, GapCiHigh = 1 }),
            ("D2", new ChildArenaGap(ArenaId.From("x"), null, null, Hidden.TooFew)), // L1 has answered
        ]);
        children[0].Arenas[2].ShouldBe(new ChildArenaGap(ArenaId.From("z"), null, null, Hidden.TooFew)); // nobody has
    }

    [Fact]
    public void Arenas_OfAnOpenRound_AreNotReleased()
    {
        using var given = Given();

        var gaps = Run(given, "hr", round: "R3");

        gaps.Arenas.ShouldAllBe(arena => arena.Hidden == Hidden.NotReleased && arena.LeaderCount == null);
        gaps.Children.SelectMany(child => child.Arenas).ShouldAllBe(cell => cell.Hidden == Hidden.NotReleased);
    }

    [Theory]
    [InlineData("hr", "D0:1.3333 D1:1 D1.1:2 D1.2:- D2:-")]
    [InlineData("med", "D0:1.3333 D1:1 D2:-")] // nothing below the top departments
    public void Heatmap_OfAProtectedViewer_HoldsReleasedCellsWithinReach(string user, string expected)
    {
        using var given = Given();

        var rows = new GapHeatmapQuery(given.See(user)).Run(given.Generation, given.Viewer(user));

        string.Join(' ', rows.Select(row => FormattableString.Invariant($"{row.Department}:{Text(row.Arenas[0])}"))).ShouldBe(expected);

        static string Text(ChildArenaGap cell) =>
            cell.Hidden is null ? cell.GapMean!.Value.ToString("0.####", System.Globalization.CultureInfo.InvariantCulture) : "-";
    }

    [Fact]
    public void Leader_SeesTheirOwnLevelsBesideHiddenCells()
    {
        using var given = Given();

        var gaps = Run(given, "leader");

        gaps.Arenas.ShouldAllBe(arena => arena.Hidden == Hidden.TooFew);
        gaps.Children.ShouldBeEmpty();
        gaps.Own.ShouldBe([new OwnLevels(ArenaId.From("x"), "x", 5, 1, true)]);
    }

    [Fact]
    public void SeveralTops_AreTheCellOfAllTogether()
    {
        using var given = new GivenGeneration(GivenConcept.Small)
            .With("department", "department_id,parent_id", "A,", "B,")
            .With("round", "round_id,opens_on,closes_on", "R2,2024-01-01,2024-06-30")
            .With("user_account", "user_id,role", "hr,hr")
            .WithRelease("arena", "x", "R2").WithReleasedLevels("x", "R2", ",,true,2:3:9", "A,,true,2:2:5");

        var gaps = Run(given, "hr");

        (gaps.Department, gaps.Arenas[0].LeaderCount).ShouldBe((null, 9));
        gaps.Children.Select(child => child.Arenas[0].LeaderCount).ShouldBe([5, null]);
    }
}
