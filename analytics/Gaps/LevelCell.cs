using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Gaps;

/// <summary>
/// One row of Gaps.sql or ReleasedGaps.sql: how many people of a department (or below) have these two levels in an arena.
/// Without a department: of all tops together.
/// </summary>
internal sealed record LevelCell(
    DepartmentId? DepartmentId, ArenaId ArenaId, int CurrentLevel, int DesiredLevel, long PeopleCount, long FocusCount);
