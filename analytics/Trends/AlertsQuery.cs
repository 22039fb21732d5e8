using LusInsight.Analytics.Access;
using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>
/// The changes since the round before, of every department in the scope and every question, that survive Benjamini and
/// Hochberg's adjustment over all of them. What is too small to judge, or does not vary at all, is not tested
/// (<see cref="TrustedChange"/>).
/// </summary>
/// <param name="Scope">Round, department and level; asOf does not matter here.</param>
public sealed record AlertsQuery(Scope Scope)
{
    /// <summary>The share of false alerts expected at most.</summary>
    public const double FalseRate = 0.05;

    /// <summary>Counts from cells, counted or released as the viewer sees them.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see results, or not these.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public AlertsResult Run(Generation generation, Viewer viewer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Results, Scope);
        if (Scope.Round is not { } round)
        {
            return new AlertsResult(null, Scope.Department, 0, FalseRate, TrustedChange.MinimumAnswers, []);
        }

        var departments = Scope.Tops.SelectMany(generation.Departments.Subtree).Where(d => viewer.Reaches(d.DepartmentId)).ToList();
        var rounds = generation.Rounds.TakeWhile(r => r.RoundId != round.RoundId).Append(round).ToList();
        var tested = Changes(generation, viewer, departments, rounds, cancellation);
        var adjusted = BenjaminiHochberg.Adjust([.. tested.Select(change => change.P)]);
        return viewer.Show(new AlertsResult(round.RoundId, Scope.Department, tested.Count, FalseRate, TrustedChange.MinimumAnswers,
        [
            .. tested.Zip(adjusted, (change, p) => change.ToAlert(p))
                .Where(alert => alert.ChangePAdjusted < FalseRate)
                .OrderBy(alert => alert.ChangePAdjusted).ThenBy(alert => alert.ChangeP).ThenBy(alert => alert.Name, StringComparer.Ordinal),
        ]));
    }

    private List<DepartmentChange> Changes(
        Generation generation, Viewer viewer, List<Department> departments, List<Round> rounds, CancellationToken cancellation)
    {
        var changes = new List<DepartmentChange>();
        using var session = generation.OpenSession();
        foreach (var kind in new[] { ItemKind.Scaling, ItemKind.Evaluation })
        {
            var answers = DepartmentAnswers.Read(
                session, generation, viewer, kind, departments.Select(d => d.DepartmentId), rounds, Scope.Level, cancellation);
            changes.AddRange(
                from question in generation.Concept.Questions(kind)
                from department in departments
                let change = DepartmentChange.Of(kind, question, department, rounds, round => answers.Of(question.Id, round, department.DepartmentId))
                where change is not null
                select change);
        }

        return changes;
    }
}
