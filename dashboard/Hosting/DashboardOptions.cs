using System.Globalization;
using LusInsight.Dashboard.Access;
using LusInsight.Dashboard.AccessLog;
using LusInsight.Dashboard.Data.Upload;

namespace LusInsight.Dashboard.Hosting;

/// <summary>What the dashboard is told at start, by arguments, environment or settings file.</summary>
/// <param name="DataFolder">Full path: LUSINSIGHT_DATA, else data/ in the caller's folder.</param>
/// <param name="MayFillFromSamples">Only where LUSINSIGHT_DATA is not set: a newcomer's first start.</param>
/// <param name="Auth">Auth:* as written.</param>
/// <param name="Addresses">Every address asked for, as written; empty = <see cref="DefaultAddress"/>.</param>
public sealed record DashboardOptions(
    string DataFolder, bool MayFillFromSamples, AuthSettings Auth, IReadOnlyList<string> Addresses)
{
    /// <summary>Where the dashboard listens when nobody says otherwise.</summary>
    public const string DefaultAddress = "http://localhost:5080";

    /// <summary>Upload:MaxMegabytes as written; null where it is left out.</summary>
    public string? UploadMegabytes { get; init; }

    /// <summary>Limits:*.</summary>
    public LimitOptions Limits { get; init; } = new();

    /// <summary>What is wrong in Limits:*; then <see cref="Limits"/> are the default ones.</summary>
    public IReadOnlyList<string> LimitFaults { get; init; } = [];

    /// <summary>AccessLog:*; the usual where there are faults.</summary>
    public AccessLogOptions AccessLog { get; init; } = new();

    /// <summary>What is wrong in AccessLog:*.</summary>
    public IReadOnlyList<string> AccessLogFaults { get; init; } = [];

    /// <summary>Whether ASP.NET Core is told to take a caller's address and host from headers that anybody may send.</summary>
    public bool TrustsForwardedHeaders { get; init; }

    /// <summary>Reads, but does not judge: <see cref="StartUpCheck"/> does.</summary>
    /// <param name="configuration">All sources together.</param>
    /// <param name="callersFolder">What a relative data folder is relative to.</param>
    public static DashboardOptions From(IConfiguration configuration, string callersFolder)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        var limits = configuration.GetSection("Limits");
        var limitFaults = LimitOptions.Faults(limits);
        var chosen = configuration["LUSINSIGHT_DATA"];
        return new DashboardOptions(
            Path.GetFullPath(string.IsNullOrWhiteSpace(chosen) ? "data" : chosen, callersFolder),
            string.IsNullOrWhiteSpace(chosen),
            AuthSettings.From(configuration),
            [.. AddressesOf(configuration)])
        {
            UploadMegabytes = configuration["Upload:MaxMegabytes"],
            Limits = limitFaults.Count == 0 ? LimitOptions.From(limits) : new LimitOptions(),
            LimitFaults = limitFaults,
            AccessLog = AccessLogOptions.From(configuration),
            AccessLogFaults = [.. AccessLogOptions.Faults(configuration)],
            TrustsForwardedHeaders = string.Equals(configuration["FORWARDEDHEADERS_ENABLED"], "true", StringComparison.OrdinalIgnoreCase),
        };
    }

    /// <summary>How much may be uploaded; null where that is not told as a whole number of megabytes.</summary>
    public UploadOptions? Upload => UploadMegabytes is not { Length: > 0 } text
        ? new UploadOptions()
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var megabytes) && megabytes > 0 ? new UploadOptions(megabytes) : null;

    // The four ways in which ASP.NET Core is told where to listen.
    private static IEnumerable<string> AddressesOf(IConfiguration configuration) =>
        Split(configuration["urls"])
            .Concat(Split(configuration["http_ports"]).Select(port => $"http://*:{port}"))
            .Concat(Split(configuration["https_ports"]).Select(port => $"https://*:{port}"))
            .Concat(configuration.GetSection("Kestrel:Endpoints").GetChildren().Select(endpoint => endpoint["Url"]).OfType<string>());

    private static string[] Split(string? text) =>
        (text ?? "").Split(';', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries);
}
