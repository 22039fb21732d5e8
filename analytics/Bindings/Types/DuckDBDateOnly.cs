namespace DuckDB.NET.Native;

/// <summary>`duckdb_date_struct`: a calendar date.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly struct DuckDBDateOnly(int year, byte month, byte day)
{
    // The dates that DuckDB's own conversion would give for the two infinities.
    private static readonly DuckDBDateOnly PositiveInfinity = new(5881580, 7, 11);
    private static readonly DuckDBDateOnly NegativeInfinity = new(-5877641, 6, 24);

    public int Year { get; } = year;

    public byte Month { get; } = month;

    public byte Day { get; } = day;

    public static DuckDBDateOnly FromDuckDBDate(DuckDBDate date)
    {
        if (date.IsInfinity)
        {
            return date.Days > 0 ? PositiveInfinity : NegativeInfinity;
        }

        return NativeMethods.DateTimeHelpers.DuckDBFromDate(date);
    }

    public DuckDBDate ToDuckDBDate()
    {
        if (IsSame(PositiveInfinity))
        {
            return DuckDBDate.PositiveInfinity;
        }

        return IsSame(NegativeInfinity) ? DuckDBDate.NegativeInfinity : NativeMethods.DateTimeHelpers.DuckDBToDate(this);
    }

    private bool IsSame(DuckDBDateOnly other) => Year == other.Year && Month == other.Month && Day == other.Day;
}
