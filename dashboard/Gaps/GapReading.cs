using LusInsight.Analytics.Gaps;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Charts;
using LusInsight.Dashboard.Layout;

namespace LusInsight.Dashboard.Gaps;

/// <summary>From gaps to what the cards show.</summary>
public static class GapReading
{
    /// <summary>The arenas that anybody has both levels in, the greatest lift first.</summary>
    public static IReadOnlyList<ArenaMark> Ranking(PageContext page, GapsResult gaps, ArenaId? chosen = null)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(gaps);
        return
        [
            .. gaps.Arenas.Where(arena => arena.LeaderCount > 0).OrderBy(arena => arena.Rank).Select(arena => new ArenaMark(
                arena.Name,
                page.Link(DashboardPage.Gaps, page.Filters with { Arena = arena.Arena.Value }),
                arena.CurrentMean!.Value,
                arena.DesiredMean!.Value,
                arena.GapMean!.Value,
                arena.GapCiLow,
                arena.GapCiHigh,
                arena.BelowCount!.Value,
                arena.LeaderCount!.Value,
                arena.FocusCount!.Value,
                arena.LiftLevels!.Value,
                arena.Arena == chosen)),
        ];
    }

    /// <summary>The arenas that are not shown, by name.</summary>
    public static IReadOnlyList<string> HiddenNames(PageContext page, GapsResult gaps)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(gaps);
        return
        [
            .. gaps.Arenas.Where(arena => arena.Hidden is not null).Select(arena => arena.Name)
                .Order(StringComparer.Create(page.Language.Culture, ignoreCase: true)),
        ];
    }

    /// <summary>The spider's axes, in the concept's order.</summary>
    public static IReadOnlyList<SpiderAxis> Axes(GapsResult gaps)
    {
        ArgumentNullException.ThrowIfNull(gaps);
        return
        [
            .. gaps.Arenas.Where(arena => arena.LeaderCount > 0)
                .Select(arena => new SpiderAxis(arena.Name, arena.CurrentMean!.Value, arena.DesiredMean!.Value)),
        ];
    }

    /// <summary>For each department below the one asked for, whether the arena is its widest gap; only those with enough answers.</summary>
    public static IReadOnlyList<(string Department, bool IsWidest)> Widest(GapsResult gaps, ArenaId arena, int minimumGroup)
    {
        ArgumentNullException.ThrowIfNull(gaps);
        return
        [
            .. from child in gaps.Children
               let shown = child.Arenas.Where(cell => cell.LeaderCount >= minimumGroup).ToList()
               where shown.Count > 0
               select (child.Name, shown.MaxBy(cell => cell.GapMean)!.Arena == arena),
        ];
    }
}
