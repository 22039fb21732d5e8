using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Completion;

/// <summary>The step and department where most days are lost beside the rest.</summary>
/// <param name="Department">A direct child.</param>
/// <param name="Name">As the screen shows it.</param>
/// <param name="To">The stage that is waited for.</param>
/// <param name="MedianDays">From the stage before, in the department and below.</param>
/// <param name="RestMedianDays">The same in everything else of the scope.</param>
public sealed record Bottleneck(DepartmentId Department, string Name, Stage To, double MedianDays, double RestMedianDays);
