using System.Globalization;

namespace LusInsight.Dashboard.AccessLog;

/// <summary>AccessLog:* as told.</summary>
/// <param name="KeepMonths">How long an entry is kept, 1–120.</param>
public sealed record AccessLogOptions(int KeepMonths = AccessLogOptions.Usual)
{
    private const string Key = "AccessLog:KeepMonths";

    /// <summary>Months, where nothing is told.</summary>
    public const int Usual = 12;


    /// <summary>Reads, with the usual where nothing is told.</summary>
    /// <param name="configuration">Without <see cref="Faults"/>.</param>
    public static AccessLogOptions From(IConfiguration configuration) => new(Months(configuration) ?? Usual);

    /// <summary>What is wrong, a line each.</summary>
    public static IEnumerable<string> Faults(IConfiguration configuration)
    {
        ArgumentNullException.ThrowIfNull(configuration);
        return Months(configuration) is null ? [$"{Key} is '{configuration[Key]}'. Give whole months from 1 to 120."] : [];
    }

    private static int? Months(IConfiguration configuration) => configuration[Key] is not { Length: > 0 } text
        ? Usual
        : int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var months) && months is >= 1 and <= 120 ? months : null;
}
