using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Initiatives.Planning;

/// <summary>What a department's own leaders want to lift in one arena.</summary>
/// <param name="Arena">The arena.</param>
/// <param name="Department">The department.</param>
/// <param name="Participants">People with desired &gt; current; above 0.</param>
/// <param name="LiftLevels">Σ (desired − current) of theirs, in levels.</param>
/// <param name="FocusLevels">What of it people have marked to work on.</param>
public sealed record Need(ArenaId Arena, DepartmentId Department, int Participants, long LiftLevels, long FocusLevels = 0);
