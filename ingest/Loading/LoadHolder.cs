using System.Globalization;
using LusInsight.Analytics.Store;

namespace LusInsight.Ingest.Loading;

/// <summary>Who has an organisation's folder to itself.</summary>
/// <param name="By">The command, or the user's name; one line.</param>
/// <param name="Since">UTC.</param>
public sealed record LoadHolder(string By, DateTime Since)
{
    private const string TimeFormat = "yyyy-MM-ddTHH:mm:ssZ";

    /// <summary>As a sentence says it: <c>watch, since 2026-11-22 14:05</c> (the time in Denmark).</summary>
    public override string ToString() =>
        string.Create(CultureInfo.InvariantCulture, $"{By}, since {DanishClock.Local(Since):yyyy-MM-dd HH:mm}");

    /// <summary>As the holder wrote it; null where it did not, or has just let go.</summary>
    internal static LoadHolder? Read(string file)
    {
        try
        {
            return File.ReadAllText(file).Split(' ', 2) is [var since, var by] && DateTime.TryParseExact(
                since, TimeFormat, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal | DateTimeStyles.AssumeUniversal, out var utc)
                ? new LoadHolder(by.Trim(), utc)
                : null;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    /// <summary>For the others to read. On a full disk it is left out: the load itself will say what is wrong.</summary>
    internal void Write(string file)
    {
        try
        {
            File.WriteAllText(file, $"{Since.ToString(TimeFormat, CultureInfo.InvariantCulture)} {By.ReplaceLineEndings(" ")}\n");
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The lock holds without it.
        }
    }
}
