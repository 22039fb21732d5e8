using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Completion;

/// <summary>How well the concept's deadlines are met: in every round, and department by department in the one asked for.</summary>
/// <param name="Scope">Round, department, level and as-of.</param>
public sealed record DeadlinesQuery(Scope Scope)
{
    /// <summary>A row per rule of the concept, in its order.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see completion, or not here.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public IReadOnlyList<RuleDeadlines> Run(Generation generation, Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Completion, Scope);
        using var session = generation.OpenSession();
        var rounds = generation.Rounds.Where(round => round.ConversationCount > 0).Select(round => round.RoundId).ToList();
        var children = viewer.Children(Scope);
        return [.. generation.Concept.Deadlines.Select(rule => Of(session, rule, rounds, children, cancellation))];
    }

    private RuleDeadlines Of(
        GenerationSession session,
        DeadlineRule rule,
        IReadOnlyList<RoundId> rounds,
        IReadOnlyList<Department> children,
        CancellationToken cancellation)
    {
        var counted = DeadlineRows.Of(session, rule, Scope, rounds, Scope.Tops.Union(children.Select(child => child.DepartmentId)), cancellation);
        var (byRound, byDepartment) = (
            counted.Where(row => Scope.Tops.Contains(row.DepartmentId)).ToLookup(row => row.RoundId),
            counted.Where(row => row.RoundId == Scope.Round?.RoundId).ToLookup(row => row.DepartmentId));
        return new RuleDeadlines(
            rule,
            [.. rounds.Select(round => new RoundDeadline(round, DeadlineRows.Sum(rule, byRound[round])))],
            [.. children.Select(child => new DepartmentDeadline(
                child.DepartmentId, child.Name, DeadlineRows.Sum(rule, byDepartment[child.DepartmentId])))]);
    }
}
