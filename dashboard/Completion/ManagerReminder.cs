using LusInsight.Analytics.Completion;

namespace LusInsight.Dashboard.Completion;

/// <summary>A text ready to be pasted into a mail to one manager.</summary>
/// <param name="Manager">The manager's name; null for those without a manager.</param>
/// <param name="People">Their own late ones, the latest first.</param>
/// <param name="Text">The mail.</param>
public sealed record ManagerReminder(string? Manager, IReadOnlyList<PersonProgress> People, string Text);
