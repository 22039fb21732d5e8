using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;

namespace LusInsight.Analytics.YearWheel;

/// <summary>The twelve months from the one that the round opens in: rounds, planned conversations, and what falls due.</summary>
/// <param name="Scope">Round, department and level; its as-of is not looked at, for plans lie ahead.</param>
public sealed record YearWheelQuery(Scope Scope)
{
    /// <summary>Null where there is no round.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see completion, or not here.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public YearWheelResult? Run(Generation generation, Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Completion, Scope);
        if (Scope.Round is not { } round)
        {
            return null;
        }

        var from = new DateOnly(round.OpensOn.Year, round.OpensOn.Month, 1);
        var to = from.AddYears(1).AddDays(-1);
        var rows = generation.Query<Row>("YearWheel/YearWheel.sql", new
        {
            from_on = from,
            to_on = to,
            level = Scope.Level?.Value,
            tops = TextList.Of(Scope.Tops),
            follow_up_months = generation.Concept.FollowUpMonths,
            with_agreements = viewer.Has(Right.Agreements),
        }, cancellation);
        return new YearWheelResult(
            from,
            to,
            [.. generation.Rounds.Where(other => other.OpensOn <= to && other.ClosesOn >= from)],
            [.. rows.GroupBy(row => row.WeekOn).Select(week => new YearWeek(
                week.Key, Count(week, "planned"), Count(week, "follow_up"), Count(week, "agreement")))]);
    }

    private static long Count(IEnumerable<Row> week, string kind) =>
        week.Where(row => string.Equals(row.Kind, kind, StringComparison.Ordinal)).Sum(row => row.EventCount);

    private sealed record Row(string Kind, DateOnly WeekOn, long EventCount);
}
