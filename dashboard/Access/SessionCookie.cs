using System.Globalization;
using System.Security.Claims;
using LusInsight.Dashboard.Api;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace LusInsight.Dashboard.Access;

/// <summary>
/// The session of pages (and of the API in oauth mode): strict, for this host alone, over https alone where the public
/// address is. It ends when it is not used for a while, and after a working day in any case.
/// </summary>
public static class SessionCookie
{
    /// <summary>The longest a session lasts, however much it is used.</summary>
    public static readonly TimeSpan Longest = TimeSpan.FromHours(10);

    private const string EndsAt = "lusinsight:ends_at";
    private const string Began = "began";

    /// <summary>The cookie's name: the prefix makes browsers hold it to https and to this host.</summary>
    public static string NameOf(AuthSettings settings) => IsSecure(settings) ? "__Host-LusInsight" : "LusInsight";

    /// <summary>Whether browsers come by https.</summary>
    public static bool IsSecure(AuthSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings.PublicAddress?.Scheme == Uri.UriSchemeHttps;
    }

    /// <summary>Sets the cookie up.</summary>
    public static void Configure(CookieAuthenticationOptions options, AuthSettings settings)
    {
        ArgumentNullException.ThrowIfNull(options);
        ArgumentNullException.ThrowIfNull(settings);
        options.LoginPath = "/sign-in";
        options.ReturnUrlParameter = "returnUrl";
        options.ExpireTimeSpan = settings.Session!.Value;
        options.SlidingExpiration = true;
        options.Cookie.Name = NameOf(settings);
        options.Cookie.HttpOnly = true;
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.Cookie.SecurePolicy = IsSecure(settings) ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
        options.Events.OnSigningIn = Begin;
        options.Events.OnValidatePrincipal = ValidateAsync;
        options.Events.OnRedirectToLogin = ToSignInAsync;
    }

    /// <summary>Whether the session that the caller came with is over: a socket outlives the request that opened it.</summary>
    public static bool IsOver(ClaimsPrincipal caller, DateTimeOffset now) =>
        caller.FindFirstValue(EndsAt) is { } ends && now >= Instant(ends);

    private static Task Begin(CookieSigningInContext signing)
    {
        // Also called at every renewal, which must not begin the session anew.
        signing.Properties.Items.TryAdd(Began, Text(signing.Properties.IssuedUtc ?? Now(signing.HttpContext)));
        return Task.CompletedTask;
    }

    private static Task ValidateAsync(CookieValidatePrincipalContext cookie)
    {
        var began = cookie.Properties.Items.TryGetValue(Began, out var text) && text is not null ? Instant(text) : DateTimeOffset.MinValue;
        if (Now(cookie.HttpContext) >= began + Longest)
        {
            cookie.RejectPrincipal();
            return cookie.HttpContext.SignOutAsync(cookie.Scheme.Name);
        }

        // Not written to the cookie: told anew at every request.
        var ends = cookie.Properties.ExpiresUtc is { } expires && expires < began + Longest ? expires : began + Longest;
        var caller = UserPrincipal.Of(cookie.Principal!.FindFirstValue(ClaimTypes.NameIdentifier) ?? "", cookie.Scheme.Name);
        ((ClaimsIdentity)caller.Identity!).AddClaim(new Claim(EndsAt, Text(ends)));
        cookie.ReplacePrincipal(caller);
        return Task.CompletedTask;
    }

    // The API says who is missing; it shows no page.
    private static Task ToSignInAsync(RedirectContext<CookieAuthenticationOptions> redirect)
    {
        if (redirect.Request.Path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase))
        {
            return ApiProblem.NoUser(redirect.HttpContext).ExecuteAsync(redirect.HttpContext);
        }

        redirect.Response.Redirect(redirect.RedirectUri);
        return Task.CompletedTask;
    }

    private static DateTimeOffset Now(HttpContext http) => http.RequestServices.GetRequiredService<TimeProvider>().GetUtcNow();

    private static string Text(DateTimeOffset instant) => instant.ToUnixTimeSeconds().ToString(CultureInfo.InvariantCulture);

    private static DateTimeOffset Instant(string text) => DateTimeOffset.FromUnixTimeSeconds(long.Parse(text, CultureInfo.InvariantCulture));
}
