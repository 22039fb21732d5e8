namespace LusInsight.Analytics.Store;

/// <summary>Which day it is where the conversations are held.</summary>
public static class DanishClock
{
    private static readonly TimeZoneInfo Copenhagen = TimeZoneInfo.FindSystemTimeZoneById("Europe/Copenhagen");

    /// <summary>The day in Europe/Copenhagen.</summary>
    public static DateOnly Today(TimeProvider time)
    {
        ArgumentNullException.ThrowIfNull(time);
        return DateOnly.FromDateTime(TimeZoneInfo.ConvertTime(time.GetUtcNow(), Copenhagen).DateTime);
    }

    /// <summary>A UTC instant as the clock shows it in Europe/Copenhagen.</summary>
    public static DateTime Local(DateTime utc) => TimeZoneInfo.ConvertTimeFromUtc(utc, Copenhagen);
}
