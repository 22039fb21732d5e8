using LusInsight.Analytics.Access;

namespace LusInsight.Analytics.AccessLog;

/// <summary>One line of the access log: who saw what, when, from where. People are marks (<see cref="Store.IdentityKey"/>), and there are no answers in it.</summary>
/// <param name="At">UTC.</param>
/// <param name="Reader">Mark of the user_id.</param>
/// <param name="Role">What the reader was then.</param>
/// <param name="From">The network address that asked; empty where it is not known.</param>
/// <param name="Path">The page or endpoint.</param>
/// <param name="Right">What of.</param>
/// <param name="Sight">Where results came from: counted or protected.</param>
/// <param name="Round">Null = all, or none.</param>
/// <param name="Department">Null = everything in reach.</param>
/// <param name="IsRefused">Whether it was refused.</param>
/// <param name="Subjects">Marks of whose rows were shown by themselves.</param>
public sealed record AccessEntry(
    DateTime At,
    string Reader,
    string Role,
    string From,
    string Path,
    Right Right,
    Sight Sight,
    string? Round,
    string? Department,
    bool IsRefused,
    IReadOnlyList<string> Subjects);
