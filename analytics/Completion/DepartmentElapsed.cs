using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Completion;

/// <summary>One row per direct child department, with everything below it.</summary>
/// <param name="Department">The department.</param>
/// <param name="Name">As the screen shows it.</param>
/// <param name="Pairs">Those of its pairs of neighbouring stages that somebody has both dates of.</param>
public sealed record DepartmentElapsed(DepartmentId Department, string Name, IReadOnlyList<ElapsedDays> Pairs);
