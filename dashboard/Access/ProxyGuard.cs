namespace LusInsight.Dashboard.Access;

/// <summary>Anybody can send a header. Who sends the proxy's without being it is refused, and logged without its text.</summary>
internal static class ProxyGuard
{
    /// <summary>Refuses with 403 the header from any address but the trusted ones, and with 400 a header told twice.</summary>
    public static IApplicationBuilder UseProxyGuard(this IApplicationBuilder app, AuthSettings settings, TrustedAddresses trusted) => app.Use((context, next) =>
    {
        var header = settings.ProxyHeader!;
        if (!context.Request.Headers.TryGetValue(header, out var told))
        {
            return next(context);
        }

        if (!trusted.Contain(context.Connection.RemoteIpAddress))
        {
            Log(context).LogWarning("Refused {Header} from {Address}, which is not in Auth:Proxy:TrustedAddresses", header, context.Connection.RemoteIpAddress);
            return Refused.WriteAsync(context, StatusCodes.Status403Forbidden, $"{header} is taken from the trusted proxy alone.");
        }

        if (told.Count > 1)
        {
            // A proxy that adds its header to the caller's, instead of replacing it, would let callers choose who they are.
            Log(context).LogWarning("Refused {Header}, which was told twice: let the proxy remove what callers send", header);
            return Refused.WriteAsync(context, StatusCodes.Status400BadRequest, $"{header} is told twice.");
        }

        return next(context);
    });

    private static ILogger Log(HttpContext context) =>
        context.RequestServices.GetRequiredService<ILoggerFactory>().CreateLogger(typeof(ProxyGuard));
}
