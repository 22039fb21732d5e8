using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Disclosure;

/// <summary>Where a person's answer counts: their own department, not those below or above.</summary>
/// <param name="Department">The own department.</param>
/// <param name="Level">Null where the person has none; they then count only where no level is asked for.</param>
public readonly record struct Place(DepartmentId Department, LevelId? Level);
