namespace DuckDB.NET.Native;

/// <summary>`duckdb_time`: microseconds since midnight.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DuckDBTime
{
    public long Micros { get; set; }
}
