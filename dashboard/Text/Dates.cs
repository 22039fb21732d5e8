using LusInsight.Analytics.Store;

namespace LusInsight.Dashboard.Text;

/// <summary>How days and times are written.</summary>
public static class Dates
{
    /// <summary>In sentences: "3. oktober 2025", "3 October 2025".</summary>
    public static string Date(this Language language, DateOnly date) =>
        date.ToString(language[$"d. MMMM yyyy", "d MMMM yyyy"], language.Culture);

    /// <summary>In tables: "3.10.2025", "3/10/2025".</summary>
    public static string ShortDate(this Language language, DateOnly date) =>
        date.ToString(language["d'.'M'.'yyyy", "d'/'M'/'yyyy"], language.Culture);

    /// <summary>On an axis: "1. okt.", "1 Oct".</summary>
    public static string AxisDate(this Language language, DateOnly date) =>
        date.ToString(language["d'.' MMM", "d MMM"], language.Culture).TrimEnd('.') + language[".", ""];

    /// <summary>"1. oktober – 31. december 2025"; the year is told twice only where it changes.</summary>
    public static string Period(this Language language, DateOnly from, DateOnly to)
    {
        var start = from.Year == to.Year
            ? from.ToString(language["d. MMMM", "d MMMM"], language.Culture)
            : language.Date(from);
        return $"{start} – {language.Date(to)}";
    }

    /// <summary>A UTC instant in Danish time: "3. oktober 2025 kl. 14.05", "3 October 2025, 14:05".</summary>
    public static string Instant(this Language language, DateTime utc)
    {
        var local = DanishClock.Local(utc);
        return language.Date(DateOnly.FromDateTime(local)) + language[" ", ", "] + language.Clock(utc);
    }

    /// <summary>A UTC instant in Danish time, for tables: "3.10.2025 kl. 14.05", "3/10/2025, 14:05".</summary>
    public static string ShortInstant(this Language language, DateTime utc)
    {
        var local = DanishClock.Local(utc);
        return language.ShortDate(DateOnly.FromDateTime(local)) + language[" ", ", "] + language.Clock(utc);
    }

    /// <summary>The Danish time of day of a UTC instant: "kl. 14.05", "14:05".</summary>
    public static string Clock(this Language language, DateTime utc) =>
        DanishClock.Local(utc).ToString(language["'kl.' HH'.'mm", "HH':'mm"], language.Culture);
}
