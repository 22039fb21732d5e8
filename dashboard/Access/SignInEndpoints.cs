using LusInsight.Analytics.Vocabulary;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;

namespace LusInsight.Dashboard.Access;

/// <summary>What the sign-in page's form and the "Log ud" button post to. Both need an antiforgery token.</summary>
public static class SignInEndpoints
{
    /// <summary>Maps POST /sign-in (user_id, returnUrl) and POST /sign-out.</summary>
    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        // The page /sign-in answers POST too, as every page does: these go first.
        app.MapPost("/sign-in", SignInAsync).AllowAnonymous().WithOrder(-1);
        app.MapPost("/sign-out", SignOutAsync).AllowAnonymous().WithOrder(-1);
    }

    private static async Task<IResult> SignInAsync(
        [FromForm(Name = "user_id")] string? userId, [FromForm] string? returnUrl, HttpContext http, ViewerDirectory directory)
    {
        if (string.IsNullOrEmpty(userId) || !directory.IsKnown(UserId.From(userId)))
        {
            return Results.LocalRedirect("/sign-in?unknown=true");
        }

        const string scheme = CookieAuthenticationDefaults.AuthenticationScheme;
        await http.SignInAsync(scheme, DemoPrincipal.Of(userId, scheme));
        return Results.LocalRedirect(IsLocal(returnUrl) ? returnUrl! : "/");
    }

    // The unused form makes the antiforgery token required here too.
    private static async Task<IResult> SignOutAsync([FromForm] IFormCollection form, HttpContext http)
    {
        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return Results.LocalRedirect("/sign-in");
    }

    // "//host" and "/\host" are other places to a browser.
    private static bool IsLocal(string? url) =>
        url is ['/', ..] && url is not ['/', '/' or '\\', ..] && !url.Any(char.IsControl);
}
