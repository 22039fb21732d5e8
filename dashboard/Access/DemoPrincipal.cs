using System.Security.Claims;

namespace LusInsight.Dashboard.Access;

/// <summary>A caller who is taken at their word: nothing but a user_id.</summary>
internal static class DemoPrincipal
{
    public static ClaimsPrincipal Of(string userId, string scheme) =>
        new(new ClaimsIdentity([new Claim(ClaimTypes.NameIdentifier, userId)], scheme));
}
