using System.Threading.RateLimiting;

namespace LusInsight.Dashboard.Hosting;

/// <summary>
/// Calls of the API by somebody whom nobody knows: an address has as many of them in a minute as a user has calls. (The users' own
/// limit comes after it is known who calls.)
/// </summary>
/// <param name="limits">How many.</param>
internal sealed class StrangerLimit(LimitOptions limits) : IDisposable
{
    private static readonly TimeSpan Window = TimeSpan.FromMinutes(1);

    private readonly PartitionedRateLimiter<HttpContext> _limiter = PartitionedRateLimiter.Create<HttpContext, string>(http =>
        RateLimitPartition.GetFixedWindowLimiter(
            http.Connection.RemoteIpAddress?.ToString() ?? "",
            _ => new FixedWindowRateLimiterOptions { PermitLimit = limits.ApiCallsPerMinute, Window = Window }));

    /// <summary>Counts a call.</summary>
    /// <returns>When to call again, in seconds, where there were too many; else null.</returns>
    public int? Count(HttpContext http)
    {
        using var lease = _limiter.AttemptAcquire(http);
        return lease.IsAcquired ? null : SecondsOf(lease);
    }

    /// <inheritdoc />
    public void Dispose() => _limiter.Dispose();

    private static int SecondsOf(RateLimitLease lease) =>
        Math.Max(1, (int)Math.Ceiling((lease.TryGetMetadata(MetadataName.RetryAfter, out var told) ? told : Window).TotalSeconds));
}
