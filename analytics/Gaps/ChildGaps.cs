using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Gaps;

/// <summary>One row per direct child department, with everything below it.</summary>
public sealed record ChildGaps(DepartmentId Department, string Name, IReadOnlyList<ChildArenaGap> Arenas);
