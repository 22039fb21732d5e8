using System.Security.Claims;

namespace LusInsight.Dashboard.Access;

/// <summary>A caller, as far as sign-in knows them: nothing but a user_id. What they may see is looked up at every request.</summary>
internal static class UserPrincipal
{
    public static ClaimsPrincipal Of(string userId, string scheme) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, userId)], scheme));
}
