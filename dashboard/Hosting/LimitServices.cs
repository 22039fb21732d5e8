using System.Globalization;
using System.Threading.RateLimiting;
using LusInsight.Dashboard.Access;
using LusInsight.Dashboard.Api;
using Microsoft.AspNetCore.RateLimiting;
using Microsoft.AspNetCore.SignalR;

namespace LusInsight.Dashboard.Hosting;

/// <summary>Sets the limits where the framework keeps them.</summary>
internal static class LimitServices
{
    /// <summary>The API's rate limit.</summary>
    public const string Api = "api";

    private const int Kilobyte = 1024;
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    /// <summary>Adds the limits of requests, circuits and calls. Those of sockets are <see cref="SocketGuard"/>'s.</summary>
    public static WebApplicationBuilder AddLimits(this WebApplicationBuilder builder, LimitOptions limits)
    {
        builder.Services.AddSingleton(limits);
        builder.Services.AddSingleton<StrangerLimit>();
        builder.WebHost.ConfigureKestrel(kestrel =>
        {
            kestrel.AddServerHeader = false;
            kestrel.Limits.MaxConcurrentUpgradedConnections = limits.Sockets + limits.Circuits;
            kestrel.Limits.MaxRequestBodySize = limits.BodyKilobytes * (long)Kilobyte;
            kestrel.Limits.MaxRequestHeadersTotalSize = limits.HeaderKilobytes * Kilobyte;
            kestrel.Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(limits.HeaderSeconds);
        });
        builder.Services.Configure<HubOptions>(hub => hub.MaximumReceiveMessageSize = limits.MessageKilobytes * Kilobyte);
        builder.Services.AddRateLimiter(rates =>
        {
            rates.AddPolicy(Api, http => RateLimitPartition.GetFixedWindowLimiter(
                CallerOf(http), _ => new FixedWindowRateLimiterOptions { PermitLimit = limits.ApiCallsPerMinute, Window = Window }));
            rates.OnRejected = RefuseAsync;
        });
        return builder;
    }

    private static string CallerOf(HttpContext http) =>
        http.RequestServices.GetRequiredService<ViewerDirectory>().UserOf(http.User)?.Value ?? "";

    private static async ValueTask RefuseAsync(OnRejectedContext refused, CancellationToken cancellation)
    {
        var wait = refused.Lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? told : Window;
        var seconds = Math.Max(1, (int)Math.Ceiling(wait.TotalSeconds));
        refused.HttpContext.Response.Headers.RetryAfter = seconds.ToString(CultureInfo.InvariantCulture);
        await ApiProblem.TooMany(seconds).ExecuteAsync(refused.HttpContext);
    }
}
