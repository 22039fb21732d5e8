namespace LusInsight.Dashboard.Access;

/// <summary>
/// The dashboard answers to one name. Behind a proxy it learns its public name from the settings, never from a header that
/// anybody may send; without sign-in (demo) it does not answer through a proxy at all.
/// </summary>
internal static class PublicAddress
{
    private static readonly string[] Forwarded = ["Forwarded", "X-Forwarded-", "X-Original-For", "X-Original-Host", "X-Original-Proto", "X-Real-IP", "Via"];

    /// <summary>Refuses foreign names with 400, and in demo mode what was forwarded; else sets the public scheme and host.</summary>
    public static IApplicationBuilder UsePublicAddress(this IApplicationBuilder app, AuthSettings settings) => app.Use((context, next) =>
    {
        if (context.Request.Path.StartsWithSegments("/health", StringComparison.OrdinalIgnoreCase))
        {
            // Whoever watches over the dashboard calls it by the name of the machine.
            return next(context);
        }

        return settings.Mode == AuthMode.Demo ? DemoAsync(context, next) : PublicAsync(context, next, settings.PublicAddress!);
    });

    private static Task DemoAsync(HttpContext context, RequestDelegate next)
    {
        if (!IsThisMachine(context.Request.Host.Host))
        {
            return RefuseAsync(context, "a foreign host name", "Auth:Mode demo asks for no password and answers to localhost alone. To serve others, set Auth:Mode to oauth or proxy.");
        }

        return context.Request.Headers.Keys.Any(IsForwarded)
            ? RefuseAsync(context, "a forwarded request", "Auth:Mode demo asks for no password and does not answer through a proxy. Set Auth:Mode to oauth or proxy.")
            : next(context);
    }

    private static Task PublicAsync(HttpContext context, RequestDelegate next, Uri address)
    {
        if (!string.Equals(context.Request.Host.Host, address.IdnHost, StringComparison.OrdinalIgnoreCase))
        {
            return RefuseAsync(context, "a foreign host name", "The dashboard does not go by this name. Let the proxy pass the Host header on, or set Auth:PublicUrl.");
        }

        context.Request.Scheme = address.Scheme;
        context.Request.Host = new HostString(address.IsDefaultPort ? address.IdnHost : FormattableString.Invariant($"{address.IdnHost}:{address.Port}"));
        return next(context);
    }

    private static bool IsThisMachine(string host) => host.ToUpperInvariant() is "LOCALHOST" or "127.0.0.1" or "[::1]";

    private static bool IsForwarded(string header) => Array.Exists(
        Forwarded, name => name.EndsWith('-') ? header.StartsWith(name, StringComparison.OrdinalIgnoreCase) : header.Equals(name, StringComparison.OrdinalIgnoreCase));

    private static Task RefuseAsync(HttpContext context, string what, string line)
    {
        context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(PublicAddress)).LogWarning("Refused {What}", what);
        return Refused.WriteAsync(context, StatusCodes.Status400BadRequest, line);
    }
}
