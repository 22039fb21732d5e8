using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>Which questions go with overall wellbeing.</summary>
/// <param name="Round">Null only where the organisation has no round yet.</param>
/// <param name="Department">Null where the viewer has several tops and asked for none of them.</param>
/// <param name="Outcome">The question that the others are held beside; null where the concept has none.</param>
/// <param name="OutcomeText">As asked now.</param>
/// <param name="MinimumPeople">Fewer who answered both tell nothing.</param>
/// <param name="Drivers">In the concept's order, those used in the round.</param>
public sealed record DriversResult(
    RoundId? Round, DepartmentId? Department, QuestionId? Outcome, string? OutcomeText, int MinimumPeople, IReadOnlyList<Driver> Drivers);
