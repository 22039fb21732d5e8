namespace DuckDB.NET.Native;

/// <summary>`duckdb_time_tz`: time of day and offset in one number.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DuckDBTimeTzStruct
{
    public ulong Bits { get; set; }
}

/// <summary>`duckdb_time_tz_struct`: the same taken apart; the offset in seconds.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DuckDBTimeTz
{
    public DuckDBTimeOnly Time { get; set; }

    public int Offset { get; set; }
}
