using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Dashboard.Access;

/// <summary>Somebody the sign-in page offers in demo mode: one row per user_id and organisation.</summary>
/// <param name="UserId">What the sign-in form posts.</param>
/// <param name="Name">The leader that the user is, if told.</param>
/// <param name="Role">In this organisation.</param>
/// <param name="Organisation">Where.</param>
/// <param name="OrganisationName">As the screen shows it.</param>
/// <param name="DepartmentName">The department they lead or belong to, if any.</param>
public sealed record DemoUser(
    UserId UserId, string? Name, Role Role, OrganisationId Organisation, string OrganisationName, string? DepartmentName);
