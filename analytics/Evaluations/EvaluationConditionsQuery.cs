using LusInsight.Analytics.Access;
using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Evaluations;

/// <summary>What people say of conversations that were invited and prepared in time, or soon held, beside what others say.</summary>
/// <param name="Scope">Round, department and level; asOf does not matter here.</param>
public sealed record EvaluationConditionsQuery(Scope Scope)
{
    /// <summary>The concept's deadline rules, then the wait. Who was in time is in no release: hidden to who sees protected figures.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see results, or not these.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public IReadOnlyList<EvaluationCondition> Run(Generation generation, Viewer viewer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Results, Scope);
        if (Scope.Round is not { } round)
        {
            return [];
        }

        using var session = generation.OpenSession();
        var questions = generation.Concept.EvaluationQuestions
            .Where(q => ItemVersions.Cover(generation.Rounds, q.FromRound, q.ToRound, round.RoundId)).ToList();
        return viewer.Show<IReadOnlyList<EvaluationCondition>>(
        [
            .. generation.Concept.Deadlines.Select(rule => new EvaluationCondition(
                rule.Id, rule.Stage, rule.Before, rule.Days, Rows(() => Deadline(session, rule, round, cancellation)))),
            Wait(),
        ]);

        EvaluationCondition Wait()
        {
            if (viewer.IsProtected)
            {
                return new EvaluationCondition(null, Stage.Invited, Stage.Held, null, Rows(() => []));
            }

            var (days, counts) = Waits(session, round, cancellation);
            return new EvaluationCondition(null, Stage.Invited, Stage.Held, days, Rows(() => counts));
        }

        IReadOnlyList<ConditionDifference> Rows(Func<IEnumerable<ConditionCount>> counts)
        {
            var byQuestion = viewer.IsProtected ? null : counts().ToLookup(count => (count.QuestionId, count.IsMet));
            return
            [
                .. questions.Select(q => byQuestion is null
                    ? ConditionDifference.NotShown(q, viewer.HiddenIn(round))
                    : ConditionDifference.Of(q, Answers(byQuestion[(q.Id, true)]), Answers(byQuestion[(q.Id, false)]))),
            ];
        }
    }

    private IReadOnlyList<ConditionCount> Deadline(GenerationSession session, DeadlineRule rule, Round round, CancellationToken cancellation) =>
        session.Query<ConditionCount>(
            "Evaluations/DeadlineEvaluations.sql",
            new
            {
                stage = SnakeCase.Of(rule.Stage),
                before = SnakeCase.Of(rule.Before),
                days = rule.Days,
                working = rule.Kind == DayKind.Working,
                round_id = round.RoundId.Value,
                tops = TextList.Of(Scope.Tops),
                level = Scope.Level?.Value,
            },
            cancellation);

    // Half of the evaluations are of conversations that waited no longer than this.
    private (int? Days, IReadOnlyList<ConditionCount> Counts) Waits(GenerationSession session, Round round, CancellationToken cancellation)
    {
        var rows = session.Query<WaitCount>(
            "Evaluations/WaitEvaluations.sql",
            new { round_id = round.RoundId.Value, tops = TextList.Of(Scope.Tops), level = Scope.Level?.Value },
            cancellation);
        var waits = new Histogram();
        foreach (var row in rows)
        {
            waits.Add(row.WaitDays, row.PeopleCount);
        }

        var days = waits.Median is { } median ? (int)Math.Floor(median) : (int?)null;
        return (days, [.. rows.Select(row => new ConditionCount(row.QuestionId, row.WaitDays <= days, row.Value, row.PeopleCount))]);
    }

    private static Histogram Answers(IEnumerable<ConditionCount> counts)
    {
        var answers = new Histogram();
        foreach (var count in counts)
        {
            answers.Add(count.Value, count.PeopleCount);
        }

        return answers;
    }

    /// <summary>One row of DeadlineEvaluations.sql.</summary>
    private sealed record ConditionCount(QuestionId QuestionId, bool IsMet, int Value, long PeopleCount);

    /// <summary>One row of WaitEvaluations.sql.</summary>
    private sealed record WaitCount(QuestionId QuestionId, int WaitDays, int Value, long PeopleCount);
}
