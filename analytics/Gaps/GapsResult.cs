using System.Text.Json.Serialization;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Gaps;

/// <summary>The competence gaps of a department with everything below it in a round (contract §3).</summary>
/// <param name="Round">Null only where the organisation has no round yet.</param>
/// <param name="Department">Null where the viewer has several tops and asked for none of them.</param>
/// <param name="Arenas">In the concept's order, those in use in the round.</param>
/// <param name="Children">Direct children, by name.</param>
/// <param name="Own">A leader's own levels in the round; null for everybody else.</param>
public sealed record GapsResult(
    RoundId? Round,
    DepartmentId? Department,
    IReadOnlyList<ArenaGap> Arenas,
    IReadOnlyList<ChildGaps> Children,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<OwnLevels>? Own = null);
