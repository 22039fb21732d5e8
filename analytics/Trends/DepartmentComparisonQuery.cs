using LusInsight.Analytics.Access;
using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>
/// The departments below one, beside each other in a round: no league table, but how far each lies from all of them and
/// whether chance alone explains it.
/// </summary>
/// <param name="Kind">Scaling or evaluation.</param>
/// <param name="Scope">Round, department and level; asOf does not matter here.</param>
/// <param name="Question">Only this one; null = all of the concept's.</param>
public sealed record DepartmentComparisonQuery(ItemKind Kind, Scope Scope, QuestionId? Question = null)
{
    private const int MostPoints = 40;

    /// <summary>Counts from cells, counted or released as the viewer sees them; departments not shown take no part in any figure.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see results, or not these.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public DepartmentComparison Run(Generation generation, Viewer viewer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Results, Scope);
        if (Scope.Round is not { } round)
        {
            return new DepartmentComparison(null, Scope.Department, []);
        }

        var departments = viewer.Children(Scope);
        using var session = generation.OpenSession();
        var answers = DepartmentAnswers.Read(
            session, generation, viewer, Kind, departments.Select(d => d.DepartmentId), [round], Scope.Level, cancellation);
        return viewer.Show(new DepartmentComparison(round.RoundId, Scope.Department,
        [
            .. generation.Concept.Questions(Kind)
                .Where(q => Question is null || q.Id == Question)
                .Where(q => ItemVersions.Cover(generation.Rounds, q.FromRound, q.ToRound, round.RoundId))
                .Select(q => Compare(q, [.. departments.Select(d => (d, Answers(q, d)))], viewer.HiddenIn(round))),
        ]));

        Histogram? Answers(QuestionDefinition question, Department department) =>
            answers.Of(question.Id, round.RoundId, department.DepartmentId) ?? (viewer.IsProtected ? null : new Histogram());
    }

    private static QuestionDepartments Compare(
        QuestionDefinition question, IReadOnlyList<(Department Department, Histogram? Answers)> departments, Hidden reason)
    {
        var shown = departments.Select(d => d.Answers).OfType<Histogram>().Where(answers => answers.Count > 0).ToList();
        var (funnel, shrinkage, all) = (FunnelLimits.Of(shown), Shrinkage.Of(shown), AnswerTotal.Of(shown.Select(AnswerTotal.Of)));
        return new QuestionDepartments(
            question.Id,
            question.Text,
            question.Scale.Min,
            question.Scale.Max,
            all.Count,
            all.Count == 0 ? null : all.Mean,
            funnel?.Spread,
            [
                .. departments.Select(d => d.Answers is { } answers
                    ? DepartmentMean.Of(d.Department, answers, funnel, shrinkage)
                    : DepartmentMean.NotShown(d.Department, reason)),
            ],
            funnel is null ? [] : Points(funnel, shown.Max(answers => answers.Count)));
    }

    private static IReadOnlyList<FunnelPoint> Points(FunnelLimits funnel, long most)
    {
        // Close where the funnel bends: in equal steps of the root of the number.
        var steps = Math.Min(MostPoints, most) - 1;
        var counts = Enumerable.Range(0, (int)steps + 1)
            .Select(i => steps == 0 ? 1 : 1 + ((Math.Sqrt(most) - 1) * i / steps))
            .Select(root => (long)Math.Round(root * root));
        return [.. counts.Distinct().Select(count => (Count: count, Usual: funnel.Usual(count), Rare: funnel.Rare(count)))
            .Select(p => new FunnelPoint(p.Count, p.Usual.Low, p.Usual.High, p.Rare.Low, p.Rare.High))];
    }
}
