using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>Departments beside each other in one round.</summary>
/// <param name="Round">Null only where the organisation has no round yet.</param>
/// <param name="Department">The department whose children are compared; null for several tops.</param>
/// <param name="Questions">In the concept's order, those used in the round.</param>
public sealed record DepartmentComparison(RoundId? Round, DepartmentId? Department, IReadOnlyList<QuestionDepartments> Questions);
