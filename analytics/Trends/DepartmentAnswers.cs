using LusInsight.Analytics.Access;
using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>The answers of many departments in some rounds as one viewer sees them: counted, or as they were released.</summary>
internal sealed class DepartmentAnswers
{
    private readonly Dictionary<(QuestionId, RoundId, DepartmentId), Histogram> _answers = [];

    private DepartmentAnswers(IEnumerable<Row> rows)
    {
        foreach (var row in rows)
        {
            var key = (row.QuestionId, row.RoundId, row.DepartmentId);
            if (!_answers.TryGetValue(key, out var answers))
            {
                _answers[key] = answers = new Histogram();
            }

            answers.Add(row.Value, row.PeopleCount);
        }
    }

    /// <summary>Reads answers to a kind of question.</summary>
    /// <param name="session">Open.</param>
    /// <param name="generation">The organisation's data.</param>
    /// <param name="viewer">Whose right to the departments has been judged.</param>
    /// <param name="kind">Scaling or evaluation.</param>
    /// <param name="departments">Within the viewer's reach.</param>
    /// <param name="rounds">Those asked for; of protected figures only the released are read.</param>
    /// <param name="level">Null = all levels.</param>
    /// <param name="cancellation">Interrupts.</param>
    public static DepartmentAnswers Read(
        GenerationSession session,
        Generation generation,
        Viewer viewer,
        ItemKind kind,
        IEnumerable<DepartmentId> departments,
        IEnumerable<Round> rounds,
        LevelId? level,
        CancellationToken cancellation)
    {
        var (item_kind, wanted) = (SnakeCase.Of(kind), TextList.Of(departments));
        if (!viewer.IsProtected)
        {
            return new DepartmentAnswers(session.Query<Row>(
                "Trends/DepartmentAnswers.sql",
                new { item_kind, departments = wanted, rounds = Ids(rounds), level = level?.Value },
                cancellation));
        }

        return new DepartmentAnswers(session.Query<Row>(
            "Trends/ReleasedDepartmentAnswers.sql",
            new
            {
                item_kind,
                departments = wanted,
                rounds = Ids(rounds.Where(viewer.IsReleased)),
                level = level?.Value,
                to_leader = viewer.Sight == Sight.ReleasedToLeader,
                minimum_group = generation.Concept.MinimumGroup,
            },
            cancellation));
    }

    /// <summary>One department's answers; null where there are none, or none that are shown.</summary>
    public Histogram? Of(QuestionId question, RoundId round, DepartmentId department) =>
        _answers.GetValueOrDefault((question, round, department));

    private static TextList Ids(IEnumerable<Round> rounds) => new(rounds.Select(round => round.RoundId.Value));

    /// <summary>One row of DepartmentAnswers.sql or ReleasedDepartmentAnswers.sql.</summary>
    private sealed record Row(QuestionId QuestionId, RoundId RoundId, DepartmentId DepartmentId, int Value, long PeopleCount);
}
