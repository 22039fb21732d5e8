using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Access;

/// <summary>One row of users.csv.</summary>
/// <param name="UserId">An e-mail or login; may occur in several organisations.</param>
/// <param name="Role">What the user is in this organisation.</param>
/// <param name="DepartmentId">Directors and heads: the department they lead (required). Leaders: the one they are in.</param>
/// <param name="LeaderId">The row in leaders.csv that is the user.</param>
/// <param name="Name">That leader's name, or null.</param>
public sealed record User(UserId UserId, Role Role, DepartmentId? DepartmentId, LeaderId? LeaderId, string? Name);
