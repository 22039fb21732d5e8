using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Completion;

/// <summary>One row per deadline rule.</summary>
/// <param name="Rule">The concept's.</param>
/// <param name="Rounds">Every round with conversations, the earliest first.</param>
/// <param name="Departments">Direct children in the round asked for, by name, with everything below each.</param>
public sealed record RuleDeadlines(
    DeadlineRule Rule, IReadOnlyList<RoundDeadline> Rounds, IReadOnlyList<DepartmentDeadline> Departments);

/// <summary>A rule in one round.</summary>
public sealed record RoundDeadline(RoundId Round, DeadlineCount Count);

/// <summary>A rule in one department with everything below it.</summary>
public sealed record DepartmentDeadline(DepartmentId Department, string Name, DeadlineCount Count);
