using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Access.OpenId;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Mvc;

namespace LusInsight.Dashboard.Access;

/// <summary>What the sign-in page and the "Log ud" button lead to, in the mode that is set and in no other.</summary>
public static class SignInEndpoints
{
    /// <summary>
    /// Maps POST /sign-in (user_id, returnUrl) in demo mode, the way to the provider in oauth mode, and POST /sign-out where
    /// there is a session of ours. Every POST needs an antiforgery token.
    /// </summary>
    public static void MapSignIn(this IEndpointRouteBuilder app)
    {
        ArgumentNullException.ThrowIfNull(app);
        var mode = app.ServiceProvider.GetRequiredService<AuthSettings>().Mode;
        if (mode == AuthMode.Demo)
        {
            // The page /sign-in answers POST too, as every page does: this goes first.
            app.MapPost("/sign-in", SignInAsync).AllowAnonymous().WithOrder(-1);
        }

        if (mode == AuthMode.OAuth)
        {
            OpenIdSignIn.Map(app);
        }

        if (mode != AuthMode.Proxy)
        {
            app.MapPost("/sign-out", SignOutAsync).AllowAnonymous().WithOrder(-1);
        }
    }

    private static async Task<IResult> SignInAsync(
        [FromForm(Name = "user_id")] string? userId, [FromForm] string? returnUrl, HttpContext http, ViewerDirectory directory)
    {
        if (string.IsNullOrEmpty(userId) || !directory.IsKnown(UserId.From(userId)))
        {
            return Results.LocalRedirect("/sign-in?unknown=true");
        }

        const string scheme = CookieAuthenticationDefaults.AuthenticationScheme;
        await http.SignInAsync(scheme, UserPrincipal.Of(userId, scheme));
        return Results.LocalRedirect(LocalAddress.Or(returnUrl));
    }

    // The unused form makes the antiforgery token required here too.
    private static async Task<IResult> SignOutAsync([FromForm] IFormCollection form, HttpContext http)
    {
        await http.SignOutAsync(CookieAuthenticationDefaults.AuthenticationScheme);
        return Results.LocalRedirect("/sign-in");
    }
}
