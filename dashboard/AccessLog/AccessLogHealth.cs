using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LusInsight.Dashboard.AccessLog;

/// <summary>Degraded (and still ready) while the access log cannot be written: pages are served, and somebody has to know.</summary>
internal sealed class AccessLogHealth(AccessLogWriter writer) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(writer.Fault is { } fault ? HealthCheckResult.Degraded(fault) : HealthCheckResult.Healthy());
}
