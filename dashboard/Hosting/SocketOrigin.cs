namespace LusInsight.Dashboard.Hosting;

/// <summary>A browser sends the cookie with a socket to us from any page; only our own pages may open one.</summary>
public static class SocketOrigin
{
    /// <summary>Refuses with 403 what another site's page asks of /_blazor.</summary>
    public static IApplicationBuilder UseSocketOriginCheck(this IApplicationBuilder app) => app.Use((context, next) =>
    {
        var request = context.Request;
        var origin = request.Headers.Origin;
        if (!request.Path.StartsWithSegments("/_blazor", StringComparison.OrdinalIgnoreCase)
            || origin.Count == 0
            || string.Equals(origin, $"{request.Scheme}://{request.Host}", StringComparison.OrdinalIgnoreCase))
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status403Forbidden;
        return Task.CompletedTask;
    });
}
