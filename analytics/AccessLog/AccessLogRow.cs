using LusInsight.Analytics.Access;

namespace LusInsight.Analytics.AccessLog;

/// <summary>One entry about somebody, for an insight request.</summary>
/// <param name="At">UTC.</param>
/// <param name="Reader">The user_id of who is a user today; else the mark alone.</param>
/// <param name="Role">What the reader was then.</param>
/// <param name="From">The network address.</param>
/// <param name="Path">The page or endpoint.</param>
/// <param name="Right">What of.</param>
/// <param name="Round">Null = all, or none.</param>
/// <param name="Department">Null = everything in the reader's reach.</param>
/// <param name="IsNamed">Whether the person's rows were shown by themselves; else they were among the people of a figure.</param>
public sealed record AccessLogRow(
    DateTime At, string Reader, string Role, string From, string Path, Right Right, string? Round, string? Department, bool IsNamed);
