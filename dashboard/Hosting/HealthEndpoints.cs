using System.Text.Json;
using Microsoft.AspNetCore.Diagnostics.HealthChecks;
using Microsoft.Extensions.Diagnostics.HealthChecks;

namespace LusInsight.Dashboard.Hosting;

/// <summary>For whoever watches over the dashboard: is it alive, can it show every organisation.</summary>
public static class HealthEndpoints
{
    /// <summary>Maps /health/live (200) and /health/ready (200, or 503), with the reason for anything but healthy.</summary>
    public static void MapHealth(this IEndpointRouteBuilder app)
    {
        app.MapHealthChecks("/health/live", Options(_ => false)).AllowAnonymous();
        app.MapHealthChecks("/health/ready", Options(_ => true)).AllowAnonymous();
    }

    private static HealthCheckOptions Options(Func<HealthCheckRegistration, bool> which) => new()
    {
        Predicate = which,
        ResponseWriter = (http, report) => http.Response.WriteAsJsonAsync(new
        {
            status = JsonNamingPolicy.SnakeCaseLower.ConvertName(report.Status.ToString()),
            reasons = report.Entries.Values.Select(entry => entry.Description).OfType<string>(),
        }),
    };
}
