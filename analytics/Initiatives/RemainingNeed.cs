using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Initiatives;

/// <summary>One row per arena of which something is in no cohort, the greatest lift first.</summary>
/// <param name="Arena">The arena.</param>
/// <param name="Name">Its name.</param>
/// <param name="Participants">People whose department is in no cohort of the arena.</param>
/// <param name="LiftLevels">What they want to lift, in levels.</param>
/// <param name="Departments">The greatest lift first.</param>
public sealed record RemainingNeed(ArenaId Arena, string Name, int Participants, long LiftLevels, IReadOnlyList<PlannedDepartment> Departments);
