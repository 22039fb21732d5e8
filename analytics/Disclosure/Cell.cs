using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Disclosure;

/// <summary>What a figure may be asked for: a department with everything below it, at all levels or at one.</summary>
/// <param name="Department">Null is the whole organisation, a cell of its own only where there are several tops.</param>
/// <param name="Level">Null is all levels, people without one included.</param>
public readonly record struct Cell(DepartmentId? Department, LevelId? Level);
