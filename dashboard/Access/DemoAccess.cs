using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;
using Microsoft.AspNetCore.HostFiltering;

namespace LusInsight.Dashboard.Access;

/// <summary>Auth:Mode demo: pages by a cookie from the sign-in page, the API by the header X-Demo-User.</summary>
public static class DemoAccess
{
    /// <summary>Registers both ways in; who may see what is looked up in users.csv at every request.</summary>
    public static IServiceCollection AddDemoAccess(this IServiceCollection services)
    {
        services.AddSingleton<ViewerDirectory>();
        services.AddSingleton<DemoUsers>();
        services.AddScoped<CurrentViewer>();
        services.AddCascadingAuthenticationState();
        services.AddAuthorization();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme)
            .AddCookie(Configure)
            .AddScheme<AuthenticationSchemeOptions, DemoHeader>(DemoHeader.Name, configureOptions: null);

        // Without passwords, a web page elsewhere must not reach us by a name of its own that points to this machine.
        services.Configure<HostFilteringOptions>(hosts => hosts.AllowedHosts = ["localhost", "127.0.0.1", "[::1]"]);
        return services;
    }

    private static void Configure(CookieAuthenticationOptions cookie)
    {
        cookie.LoginPath = "/sign-in";
        cookie.ReturnUrlParameter = "returnUrl";
        cookie.ExpireTimeSpan = TimeSpan.FromHours(1);
        cookie.SlidingExpiration = true;
        cookie.Cookie.Name = "LusInsight";
        cookie.Cookie.HttpOnly = true;
        cookie.Cookie.SameSite = SameSiteMode.Strict;
    }
}
