using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Gaps;

/// <summary>One row of GapHeatmap.sql.</summary>
internal sealed record GapCount(DepartmentId DepartmentId, ArenaId ArenaId, int Gap, long PeopleCount);
