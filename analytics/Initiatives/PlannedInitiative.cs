using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Initiatives;

/// <summary>One row per cohort of a plan.</summary>
/// <param name="Rank">1 = the greatest lift, before anything was moved by hand; moves name it.</param>
/// <param name="Arena">The arena.</param>
/// <param name="Name">Its name.</param>
/// <param name="Participants">Everybody who joins, at most the capacity.</param>
/// <param name="LiftLevels">What they want to lift, in levels.</param>
/// <param name="Departments">The greatest lift first.</param>
public sealed record PlannedInitiative(
    int Rank, ArenaId Arena, string Name, int Participants, long LiftLevels, IReadOnlyList<PlannedDepartment> Departments);
