using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Store;

/// <summary>One row of departments.csv.</summary>
/// <param name="DepartmentId">The key.</param>
/// <param name="Name">As the screen shows it.</param>
/// <param name="ParentId">Null for a top.</param>
public sealed record Department(DepartmentId DepartmentId, string Name, DepartmentId? ParentId);
