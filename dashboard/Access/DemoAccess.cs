using Microsoft.AspNetCore.Authentication.Cookies;

namespace LusInsight.Dashboard.Access;

/// <summary>Auth:Mode demo: pages by a cookie from the sign-in page, the API by the header X-Demo-User.</summary>
public static class DemoAccess
{
    /// <summary>Signs in by cookie; who may see what is looked up in users.csv at every request.</summary>
    public static IServiceCollection AddDemoAccess(this IServiceCollection services)
    {
        services.AddSingleton<ViewerDirectory>();
        services.AddSingleton<DemoUsers>();
        services.AddScoped<CurrentViewer>();
        services.AddCascadingAuthenticationState();
        services.AddAuthorization();
        services.AddAuthentication(CookieAuthenticationDefaults.AuthenticationScheme).AddCookie(Configure);
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
