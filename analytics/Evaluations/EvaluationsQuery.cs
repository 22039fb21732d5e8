using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Evaluations;

/// <summary>What people say of the conversations themselves, over all rounds: trends of the evaluation questions.</summary>
/// <param name="Scope">Department and level; its round and asOf do not matter here.</param>
/// <param name="Question">Only this one is told; null = all of the concept's.</param>
public sealed record EvaluationsQuery(Scope Scope, QuestionId? Question = null)
{
    /// <summary>A change is none that is surely within it, either way; above 0, in points of the scale.</summary>
    public double EquivalenceMargin { get; init; } = TrendsQuery.UsualMargin;

    /// <summary>As <see cref="TrendsQuery.Run"/>.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see results, or not these.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public TrendsResult Run(Generation generation, Viewer viewer, CancellationToken cancellation = default) =>
        new TrendsQuery(ItemKind.Evaluation, Scope, Question) { EquivalenceMargin = EquivalenceMargin }.Run(generation, viewer, cancellation);
}
