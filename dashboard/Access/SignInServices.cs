using LusInsight.Dashboard.Access.OpenId;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.Authentication.OAuth;

namespace LusInsight.Dashboard.Access;

/// <summary>Registers the one way in that Auth:Mode names. Who may see what is looked up in users.csv at every request.</summary>
public static class SignInServices
{
    /// <summary>Adds sign-in.</summary>
    /// <param name="services">To add to.</param>
    /// <param name="settings">Without faults.</param>
    public static IServiceCollection AddSignIn(this IServiceCollection services, AuthSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        services.AddSingleton(settings);
        services.AddSingleton<ViewerDirectory>();
        services.AddSingleton<ReaderMark>();
        services.AddSingleton<DemoUsers>();
        services.AddScoped<CurrentViewer>();
        services.AddCascadingAuthenticationState();
        services.AddAuthorization();
        services.AddAntiforgery(antiforgery =>
        {
            antiforgery.Cookie.SecurePolicy = SessionCookie.IsSecure(settings) ? CookieSecurePolicy.Always : CookieSecurePolicy.SameAsRequest;
            antiforgery.Cookie.HttpOnly = true;
            antiforgery.Cookie.SameSite = SameSiteMode.Strict;
        });
        Add(services.AddAuthentication(PageScheme(settings)), settings);
        return services;
    }

    /// <summary>What says who asks for a page.</summary>
    public static string PageScheme(AuthSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings.Mode == AuthMode.Proxy ? ProxyHeader.Name : CookieAuthenticationDefaults.AuthenticationScheme;
    }

    /// <summary>What says who asks the API.</summary>
    public static string ApiScheme(AuthSettings settings)
    {
        ArgumentNullException.ThrowIfNull(settings);
        return settings.Mode == AuthMode.Demo ? DemoHeader.Name : PageScheme(settings);
    }

    private static void Add(AuthenticationBuilder authentication, AuthSettings settings)
    {
        switch (settings.Mode)
        {
            case AuthMode.Demo:
                authentication.AddCookie(cookie => SessionCookie.Configure(cookie, settings))
                    .AddScheme<AuthenticationSchemeOptions, DemoHeader>(DemoHeader.Name, configureOptions: null);
                break;
            case AuthMode.OAuth:
                authentication.Services.AddSingleton<OpenIdProvider>();
                authentication.AddCookie(cookie => SessionCookie.Configure(cookie, settings))
                    .AddOAuth<OAuthOptions, OpenIdHandler>(OpenIdSignIn.Scheme, options => OpenIdSignIn.Configure(options, settings));
                break;
            case AuthMode.Proxy:
                authentication.Services.AddSingleton(TrustedAddresses.Parse(settings.TrustedText)!);
                authentication.AddScheme<AuthenticationSchemeOptions, ProxyHeader>(ProxyHeader.Name, configureOptions: null);
                break;
            default:
                throw new ArgumentOutOfRangeException(nameof(settings), settings.ModeText, "Not a mode.");
        }
    }
}
