using LusInsight.Analytics.Gaps;

namespace LusInsight.Dashboard.Gaps;

/// <summary>The arena with the greatest lift, and the departments below the page's where it is a need too.</summary>
/// <param name="Arena">Its name.</param>
/// <param name="Departments">Those whose gap in it is shown and above 0, the widest first.</param>
/// <param name="HiddenCount">Those whose gap in it is not shown.</param>
public sealed record SharedNeed(string Arena, IReadOnlyList<string> Departments, int HiddenCount)
{
    /// <summary>Null where no arena is shown.</summary>
    public static SharedNeed? In(GapsResult gaps)
    {
        ArgumentNullException.ThrowIfNull(gaps);
        if (GapSentences.First(gaps) is not { } first)
        {
            return null;
        }

        var cells = gaps.Children.Select(child => (child.Name, Cell: child.Arenas.First(cell => cell.Arena == first.Arena))).ToList();
        return new SharedNeed(
            first.Name,
            [.. cells.Where(child => child.Cell.GapMean > 0).OrderByDescending(child => child.Cell.GapMean).Select(child => child.Name)],
            cells.Count(child => child.Cell.Hidden is not null));
    }
}
