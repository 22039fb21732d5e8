using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Completion;

/// <summary>One row per direct child department, with everything below it.</summary>
public sealed record ChildCompletion(DepartmentId Department, string Name, long Eligible, long Complete, double? CompletionRatio);
