using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Gaps;

/// <summary>One row of GapHeatmap.sql: the people of a department (or below) with both levels, and the sum of their gaps.</summary>
internal sealed record GapSum(DepartmentId DepartmentId, ArenaId ArenaId, long LeaderCount, long GapLevels);
