using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Initiatives.Planning;

/// <summary>A department moved by hand.</summary>
/// <param name="Arena">The arena it is moved in.</param>
/// <param name="Department">The department.</param>
/// <param name="Cohort">The rank of a cohort of that arena in the plan as it was made; 0 = out of the plan.</param>
public sealed record PlanMove(ArenaId Arena, DepartmentId Department, int Cohort);
