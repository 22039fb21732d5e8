namespace DuckDB.NET.Native;

/// <summary>`duckdb_timestamp` and its kin in s, ms and ns: a count since 1970-01-01 00:00.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DuckDBTimestampStruct
{
    public long Micros { get; set; }

    public readonly bool IsInfinity => Micros is long.MaxValue or -long.MaxValue;
}
