using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Completion;

/// <summary>One row per department, with everything below it.</summary>
/// <param name="Department">The department.</param>
/// <param name="Name">As the screen shows it.</param>
/// <param name="Depth">0 for those one step below what was asked for, 1 for their children, and so on.</param>
/// <param name="Eligible">People who are to have a conversation.</param>
/// <param name="Complete">Those of them who have reached the goal.</param>
public sealed record DepartmentCompletion(DepartmentId Department, string Name, int Depth, long Eligible, long Complete);
