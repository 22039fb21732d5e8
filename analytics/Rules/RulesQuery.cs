using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Rules;

/// <summary>Counts what the concept's rules ask of a round, as of today unless told.</summary>
/// <param name="Scope">Round, department, level and as-of.</param>
public sealed record RulesQuery(Scope Scope)
{
    private const int SeniorAge = 55;

    private static readonly string[] LeadersKinds = ["LUS", "LULS"];
    private static readonly string[] EmployeesKinds = ["MUS", "TUS", "GRUS"];

    /// <summary>The kind of conversation that is offered from 55, where the concept has one.</summary>
    public static string? SeniorKind(Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return concept.Kinds.FirstOrDefault(kind => kind.StartsWith("senior", StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>Whether leaders' and employees' conversations are both in the concept, so that their order can be judged.</summary>
    public static bool HasBothKinds(Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return concept.Kinds.Intersect(LeadersKinds, StringComparer.Ordinal).Any()
            && concept.Kinds.Intersect(EmployeesKinds, StringComparer.Ordinal).Any();
    }

    /// <summary>Counts alone, for whoever may see completion; those who see no names see no ages either (zero).</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see completion, or not here.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public RuleCounts Run(Generation generation, Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Completion, Scope);
        var concept = generation.Concept;
        var round = Scope.Round;
        var seniorKind = viewer.Has(Right.People) ? SeniorKind(concept) : null;
        var order = HasBothKinds(concept);
        return generation.Query<RuleCounts>("Rules/Rules.sql", new
        {
            round_id = round?.RoundId.Value ?? "",
            before_round_id = Before(generation, round)?.RoundId.Value,
            as_of = Scope.AsOf ?? viewer.Today,
            level = Scope.Level?.Value,
            tops = TextList.Of(Scope.Tops),
            has_groups = concept.HasGroups,
            follow_up_months = concept.FollowUpMonths,
            window_from = Number(concept.Window?.From),
            window_to = Number(concept.Window?.To),
            senior_kind = seniorKind,
            senior_by = seniorKind is null || round is null ? (DateOnly?)null : round.ClosesOn.AddYears(-SeniorAge),
            before_kinds = new TextList(order ? LeadersKinds : []),
            after_kinds = new TextList(order ? EmployeesKinds : []),
        }, cancellation).Single();
    }

    // Only a checklist that is closed at the end can stay open.
    private static Round? Before(Generation generation, Round? round) =>
        round is null || generation.Concept.CompleteStage != Stage.Closed
            ? null
            : generation.Rounds.TakeWhile(other => other.RoundId != round.RoundId).LastOrDefault(other => other.ConversationCount > 0);

    private static int? Number(MonthDay? day) => day is { } told ? (told.Month * 100) + told.Day : null;
}
