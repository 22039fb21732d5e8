using LusInsight.Analytics.Store;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LusInsight.Dashboard.Hosting;

/// <summary>
/// Whether every organisation can be shown: unhealthy where one has no generation that opens or the data folder is
/// gone; degraded (and still ready) where one is shown from an older generation.
/// </summary>
internal sealed class GenerationsHealth(DataFolder data, GenerationCatalog catalog) : IHealthCheck
{
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default) =>
        Task.FromResult(Check());

    private HealthCheckResult Check()
    {
        try
        {
            if (!Directory.Exists(data.Path))
            {
                return HealthCheckResult.Unhealthy("The data folder is not there.");
            }

            foreach (var organisation in catalog.Organisations())
            {
                _ = catalog.Find(organisation);
            }
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            return HealthCheckResult.Unhealthy("The data folder cannot be read.");
        }

        var fallbacks = catalog.Fallbacks;
        var reasons = string.Join(" ", fallbacks.Select(Reason));
        return fallbacks.Any(fallback => fallback.Served is null)
            ? HealthCheckResult.Unhealthy(reasons)
            : fallbacks.Count > 0 ? HealthCheckResult.Degraded(reasons) : HealthCheckResult.Healthy();
    }

    private static string Reason(GenerationFallback fallback)
    {
        var fault = fallback.Wanted is { } wanted
            ? FormattableString.Invariant($"{fallback.Organisation}: generation {wanted} does not open")
            : $"{fallback.Organisation}: CURRENT names no generation";
        return fallback.Served is { } served
            ? FormattableString.Invariant($"{fault}; generation {served} is shown.")
            : fault + ", and no earlier one does.";
    }
}
