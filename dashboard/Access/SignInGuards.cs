namespace LusInsight.Dashboard.Access;

/// <summary>What a request passes before it is asked who sends it.</summary>
internal static class SignInGuards
{
    /// <summary>The public name, then what the mode wants: a trusted proxy, or a cookie that comes with links from elsewhere.</summary>
    public static IApplicationBuilder UseSignInGuards(this WebApplication app, AuthSettings settings)
    {
        app.UsePublicAddress(settings);
        return settings.Mode == AuthMode.Proxy
            ? app.UseProxyGuard(settings, app.Services.GetRequiredService<TrustedAddresses>())
            : app.UseSameSiteBounce(settings);
    }
}
