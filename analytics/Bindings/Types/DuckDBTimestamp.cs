namespace DuckDB.NET.Native;

/// <summary>`duckdb_timestamp_struct`: a calendar date and a time of day.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly struct DuckDBTimestamp(DuckDBDateOnly date, DuckDBTimeOnly time)
{
    public DuckDBDateOnly Date { get; } = date;

    public DuckDBTimeOnly Time { get; } = time;

    public static DuckDBTimestamp FromDuckDBTimestampStruct(DuckDBTimestampStruct timestamp)
    {
        // DuckDB cannot take an infinity apart.
        if (timestamp.IsInfinity)
        {
            var date = timestamp.Micros > 0 ? DuckDBDate.PositiveInfinity : DuckDBDate.NegativeInfinity;
            return new DuckDBTimestamp(DuckDBDateOnly.FromDuckDBDate(date), default);
        }

        return NativeMethods.DateTimeHelpers.DuckDBFromTimestamp(timestamp);
    }

    public DuckDBTimestampStruct ToDuckDBTimestampStruct()
    {
        var date = Date.ToDuckDBDate();
        if (date.IsInfinity)
        {
            return new DuckDBTimestampStruct { Micros = date.Days > 0 ? long.MaxValue : -long.MaxValue };
        }

        return NativeMethods.DateTimeHelpers.DuckDBToTimestamp(this);
    }
}
