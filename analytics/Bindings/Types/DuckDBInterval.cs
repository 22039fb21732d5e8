namespace DuckDB.NET.Native;

/// <summary>`duckdb_interval`: months, days and microseconds, which do not convert into one another.</summary>
/// <remarks>The engine's microseconds are signed; the package shows the same bits as unsigned.</remarks>
[StructLayout(LayoutKind.Sequential)]
public readonly struct DuckDBInterval(int months, int days, ulong micros)
{
    public int Months { get; } = months;

    public int Days { get; } = days;

    public ulong Micros { get; } = micros;

    /// <exception cref="ArgumentOutOfRangeException">The interval counts months, or is longer than a TimeSpan.</exception>
    public static explicit operator TimeSpan(DuckDBInterval interval)
    {
        if (interval.Months != 0)
        {
            throw new ArgumentOutOfRangeException(nameof(interval), "An interval that counts months has no fixed length, so it is no TimeSpan");
        }

        var ticks = ((Int128)interval.Days * TimeSpan.TicksPerDay) + ((Int128)(long)interval.Micros * TimeSpan.TicksPerMicrosecond);
        return ticks >= long.MinValue && ticks <= long.MaxValue
            ? new TimeSpan((long)ticks)
            : throw new ArgumentOutOfRangeException(nameof(interval), "The interval is longer than a TimeSpan holds");
    }

    public static implicit operator DuckDBInterval(TimeSpan span) =>
        new(0, span.Days, (ulong)(span.Ticks % TimeSpan.TicksPerDay / TimeSpan.TicksPerMicrosecond));
}
