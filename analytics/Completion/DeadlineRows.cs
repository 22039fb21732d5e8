using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Completion;

/// <summary>Deadline.sql, run for one rule.</summary>
internal static class DeadlineRows
{
    /// <summary>Due and met per round and department with anybody due.</summary>
    public static IReadOnlyList<Row> Of(
        GenerationSession session,
        DeadlineRule rule,
        Scope scope,
        IEnumerable<RoundId> rounds,
        IEnumerable<DepartmentId> departments,
        CancellationToken cancellation) => session.Query<Row>("Completion/Deadline.sql", new
        {
            rounds = new TextList(rounds.Select(round => round.Value)),
            level = scope.Level?.Value,
            as_of = scope.AsOf ?? DateOnly.MaxValue,
            departments = TextList.Of(departments),
            stage = SnakeCase.Of(rule.Stage),
            before = SnakeCase.Of(rule.Before),
            days = rule.Days,
            working = rule.Kind == DayKind.Working,
        }, cancellation);

    /// <summary>The rule over several rows of departments beside each other.</summary>
    public static DeadlineCount Sum(DeadlineRule rule, IEnumerable<Row> rows)
    {
        var (due, met) = rows.Aggregate((Due: 0L, Met: 0L), (sum, row) => (sum.Due + row.Due, sum.Met + row.Met));
        return new DeadlineCount(rule.Id, due, met, Ratio.Of(met, due));
    }

    internal sealed record Row(RoundId RoundId, DepartmentId DepartmentId, long Due, long Met);
}
