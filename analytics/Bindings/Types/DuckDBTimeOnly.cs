namespace DuckDB.NET.Native;

/// <summary>`duckdb_time_struct`: a time of day.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly struct DuckDBTimeOnly(byte hour, byte min, byte sec = 0, int microsecond = 0)
{
    public byte Hour { get; } = hour;

    public byte Min { get; } = min;

    public byte Sec { get; } = sec;

    public int Microsecond { get; } = microsecond;
}
