namespace LusInsight.Dashboard.Hosting;

/// <summary>A browser sends the cookie with a socket to us from any page; only our own pages may open one.</summary>
public static class SocketOrigin
{
    /// <summary>Refuses with 403 what another site's page asks of /_blazor, and any socket of its own.</summary>
    public static IApplicationBuilder UseSocketOriginCheck(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        var origin = request.Headers.Origin;
        var isSocket = context.WebSockets.IsWebSocketRequest || request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase);
        if (!isSocket
            || origin.Count == 0
            || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });
}
