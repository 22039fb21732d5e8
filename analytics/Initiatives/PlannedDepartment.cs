using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Initiatives;

/// <summary>One row per department of a cohort, or of what remains.</summary>
/// <param name="Department">The department.</param>
/// <param name="Name">Its name.</param>
/// <param name="Participants">Its leaders who want a lift in the arena.</param>
/// <param name="LiftLevels">What they want, in levels.</param>
/// <param name="FocusLevels">What of it they have marked to work on; null for who sees protected figures, for whom it weighs no more.</param>
public sealed record PlannedDepartment(DepartmentId Department, string Name, int Participants, long LiftLevels, long? FocusLevels);
