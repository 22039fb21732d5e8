namespace LusInsight.Analytics.Evidence;

/// <summary>What can be shown of a round: that everybody was offered and had a conversation, or why not.</summary>
/// <param name="AsOf">The day of the figures.</param>
/// <param name="All">In the scope.</param>
/// <param name="Departments">Direct children, by name.</param>
/// <param name="RejectedCount">Rows of the organisation's deliveries that wait in quarantine: what they say is in no figure.</param>
public sealed record EvidenceResult(DateOnly AsOf, EvidenceCounts All, IReadOnlyList<DepartmentEvidence> Departments, long RejectedCount);
