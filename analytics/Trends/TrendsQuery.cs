using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>What the answers to a kind of question say over all rounds.</summary>
/// <param name="Kind">Scaling or evaluation.</param>
/// <param name="Scope">Department and level; its round and asOf do not matter here.</param>
/// <param name="Question">Only this one is told; null = all of the concept's. What p is adjusted for stays the same.</param>
public sealed record TrendsQuery(ItemKind Kind, Scope Scope, QuestionId? Question = null)
{
    /// <summary>The usual <see cref="EquivalenceMargin"/>.</summary>
    public const double UsualMargin = 0.3;

    /// <summary>A change is none that is surely within it, either way; above 0, in points of the scale.</summary>
    public double EquivalenceMargin { get; init; } = UsualMargin;

    /// <summary>Counts from cells, counted or released as the viewer sees them.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see results, or not these.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public TrendsResult Run(Generation generation, Viewer viewer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Results, Scope);
        var questions = generation.Concept.Questions(Kind);
        var asked = questions.Where(q => Question is null || q.Id == Question).ToList();
        using var session = generation.OpenSession();
        AnswerSource source = viewer.IsProtected
            ? new ReleasedAnswers(generation, viewer, session, Kind, Scope, cancellation)
            : new CountedAnswers(generation, session, Kind, Scope, cancellation);
        var rounds = generation.Rounds.Select(r => r.RoundId).ToList();
        var answers = questions.ToDictionary(q => q.Id, q => RoundAnswers.Of(q.Id, rounds, source.Counts[q.Id]));
        var holm = RoundTrends.HolmAdjusted(answers.Values.SelectMany(a => a));

        return viewer.Show(new TrendsResult(
            Scope.Department,
            [.. asked.Select(q => QuestionTrends.WithLine(new QuestionTrend(q.Id, q.Text, q.Scale.Min, q.Scale.Max, Rows(q)), rounds))],
            OwnAnswers.Read(session, viewer, Kind, asked, rounds, cancellation))
        {
            EquivalenceMargin = EquivalenceMargin,
        });

        IReadOnlyList<RoundTrend> Rows(QuestionDefinition question)
        {
            var shown = answers[question.Id].Select(a => Figures(a, question.Scale)).ToList();
            var hidden = source.NotShown(question, [.. shown.Select(row => row.Round)]);
            return [.. shown.Concat(hidden).OrderBy(row => rounds.IndexOf(row.Round))];
        }

        RoundTrend Figures(RoundAnswers round, Scale scale) =>
            RoundTrends.Figures(round, scale, holm.TryGetValue(round, out var adjusted) ? adjusted : null, EquivalenceMargin, source);
    }
}
