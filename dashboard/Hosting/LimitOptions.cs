using System.Globalization;

namespace LusInsight.Dashboard.Hosting;

/// <summary>How much one reader, and all together, may ask of the dashboard (Limits:*). Every one is a whole number from 1.</summary>
public sealed record LimitOptions
{
    /// <summary>Pages with an interactive part that are open at once, all readers together.</summary>
    public int Circuits { get; init; } = 500;

    /// <summary>The same of one reader.</summary>
    public int CircuitsPerUser { get; init; } = 10;

    /// <summary>Open pages that are told of new data, all readers together; more are served, and only not told.</summary>
    public int Sockets { get; init; } = 5000;

    /// <summary>The same of one reader.</summary>
    public int SocketsPerUser { get; init; } = 50;

    /// <summary>One message from a page; files come in pieces of this size.</summary>
    public int MessageKilobytes { get; init; } = 32;

    /// <summary>Calls of the API per user and minute; more are answered 429.</summary>
    public int ApiCallsPerMinute { get; init; } = 600;

    /// <summary>A posted form.</summary>
    public int BodyKilobytes { get; init; } = 1024;

    /// <summary>All headers of a request, cookies included.</summary>
    public int HeaderKilobytes { get; init; } = 32;

    /// <summary>How long a request's headers may take to come.</summary>
    public int HeaderSeconds { get; init; } = 15;

    /// <summary>Reads what is told; the rest is as above.</summary>
    /// <param name="limits">The section Limits, without <see cref="Faults"/>.</param>
    public static LimitOptions From(IConfigurationSection limits) => limits.Get<LimitOptions>() ?? new LimitOptions();

    /// <summary>What is wrong in the section, a line each.</summary>
    public static IReadOnlyList<string> Faults(IConfigurationSection limits)
    {
        ArgumentNullException.ThrowIfNull(limits);
        var names = typeof(LimitOptions).GetProperties().Where(property => property.CanWrite).Select(property => property.Name).ToList();
        return [.. limits.GetChildren().Select(limit => Fault(limit, names)).OfType<string>()];
    }

    private static string? Fault(IConfigurationSection limit, List<string> names)
    {
        if (!names.Contains(limit.Key, StringComparer.OrdinalIgnoreCase))
        {
            return $"Limits:{limit.Key} is no limit. There are {string.Join(", ", names)}.";
        }

        return int.TryParse(limit.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number is > 0 and < 1_000_000
            ? null
            : $"Limits:{limit.Key} is '{limit.Value}'. Give a whole number from 1.";
    }
}
