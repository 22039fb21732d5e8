using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Initiatives;

/// <summary>One row per department of an initiative.</summary>
/// <param name="Department">The department.</param>
/// <param name="Name">Its name.</param>
/// <param name="Participants">Its own leaders who wanted a lift in the arena in the round; null for who sees protected figures, and out of reach.</param>
public sealed record InitiativeDepartment(DepartmentId Department, string Name, long? Participants);
