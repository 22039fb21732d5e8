using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Initiatives;

/// <summary>The joint initiatives that lift most (contract §3).</summary>
/// <param name="Round">Null only where the organisation has no round yet.</param>
/// <param name="Department">Null where the viewer has several tops and asked for none of them.</param>
/// <param name="NeedLevels">What everybody wants to lift, in levels, also of arenas not allowed and departments too large for a cohort.</param>
/// <param name="CoveredLevels">What the plan lifts, moves made.</param>
/// <param name="CoveredRatio">Covered / need, 0–1; null where nobody needs anything.</param>
/// <param name="Exact">Whether the plan, before moves, is proven to be the best of its settings.</param>
/// <param name="BoundRatio">The plan before moves lifts at least this share of the best possible, 0–1, weighted by focus; 1 when exact.</param>
/// <param name="Initiatives">The cohorts.</param>
/// <param name="Remaining">What the plan leaves.</param>
/// <param name="Moves">What became of each move by hand.</param>
/// <param name="Hidden">Why the figures are null; null when they may be shown.</param>
public sealed record InitiativesResult(
    RoundId? Round,
    DepartmentId? Department,
    long? NeedLevels,
    long? CoveredLevels,
    double? CoveredRatio,
    bool? Exact,
    double? BoundRatio,
    IReadOnlyList<PlannedInitiative> Initiatives,
    IReadOnlyList<RemainingNeed> Remaining,
    IReadOnlyList<MadeMoveRow> Moves,
    Hidden? Hidden = null)
{
    internal static InitiativesResult NotShown(RoundId? round, DepartmentId? department, Hidden? reason) =>
        new(round, department, null, null, null, null, null, [], [], [], reason);
}
