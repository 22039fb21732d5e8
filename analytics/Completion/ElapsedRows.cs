using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Completion;

/// <summary>Elapsed.sql, run for the pairs of a concept.</summary>
internal static class ElapsedRows
{
    /// <summary>Pairs of neighbouring stages; the day a conversation is planned for is no step on its way.</summary>
    public static IReadOnlyList<(Stage From, Stage To)> Pairs(Concept concept)
    {
        var stages = concept.Stages.Where(stage => stage != Stage.Scheduled).ToList();
        return [.. stages.Zip(stages.Skip(1))];
    }

    /// <summary>Every pair of the concept, also those that nobody has both dates of.</summary>
    /// <param name="session">Open on the generation.</param>
    /// <param name="concept">Its stages.</param>
    /// <param name="scope">Round, level and as-of.</param>
    /// <param name="tops">Departments that are counted with everything below.</param>
    /// <param name="apart">Departments below them that are left out with everything below.</param>
    /// <param name="cancellation">Interrupts the query.</param>
    public static IReadOnlyList<ElapsedDays> Of(
        GenerationSession session,
        Concept concept,
        Scope scope,
        IEnumerable<DepartmentId> tops,
        IEnumerable<DepartmentId> apart,
        CancellationToken cancellation)
    {
        var pairs = Pairs(concept);
        var rows = session.Query<Row>("Completion/Elapsed.sql", new
        {
            round_id = scope.Round?.RoundId.Value ?? "",
            level = scope.Level?.Value,
            as_of = scope.AsOf ?? DateOnly.MaxValue,
            tops = TextList.Of(tops),
            apart = TextList.Of(apart),
            from_stages = new TextList(pairs.Select(pair => SnakeCase.Of(pair.From))),
            to_stages = new TextList(pairs.Select(pair => SnakeCase.Of(pair.To))),
        }, cancellation).ToDictionary(row => row.FromStage, StringComparer.Ordinal);
        return
        [
            .. pairs.Select(pair => rows.GetValueOrDefault(SnakeCase.Of(pair.From)) is { } row
                ? new ElapsedDays(pair.From, pair.To, row.PeopleCount, row.MedianDays, row.SlowestTenthDays)
                : new ElapsedDays(pair.From, pair.To, 0, null, null)),
        ];
    }

    private sealed record Row(string FromStage, string ToStage, long PeopleCount, double MedianDays, double SlowestTenthDays);
}
