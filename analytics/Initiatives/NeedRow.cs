using LusInsight.Analytics.Initiatives.Planning;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Initiatives;

/// <summary>One row of Needs.sql or ReleasedNeeds.sql.</summary>
internal sealed record NeedRow(DepartmentId DepartmentId, ArenaId ArenaId, long ParticipantCount, long LiftLevels, long FocusLevels)
{
    public Need ToNeed() => new(ArenaId, DepartmentId, checked((int)ParticipantCount), LiftLevels, FocusLevels);
}
