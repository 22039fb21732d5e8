using LusInsight.Analytics.Initiatives.Planning;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Initiatives;

/// <summary>One row per department moved by hand, in the order asked for.</summary>
/// <param name="Arena">The arena.</param>
/// <param name="Department">The department.</param>
/// <param name="Cohort">The rank of the cohort it was to join; 0 = none.</param>
/// <param name="CostLevels">Levels that the plan lifts less than before the move; under 0 where it lifts more.</param>
/// <param name="Refused">Why it was not made; null when it was.</param>
public sealed record MadeMoveRow(ArenaId Arena, DepartmentId Department, int Cohort, long CostLevels, MoveRefusal? Refused);
