using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Gaps;

/// <summary>One row of the heatmap: a department with everything below it.</summary>
/// <param name="Department">The department.</param>
/// <param name="Name">Its name.</param>
/// <param name="Depth">0 for the department asked for (or the viewer's tops), 1 for its children, and so on.</param>
/// <param name="Arenas">In the concept's order, those in use in the round.</param>
public sealed record DepartmentGaps(DepartmentId Department, string Name, int Depth, IReadOnlyList<ChildArenaGap> Arenas);
