namespace DuckDB.NET.Native;

/// <summary>`duckdb_decimal`: value / 10^scale, of at most width digits.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly struct DuckDBDecimal(byte width, byte scale, DuckDBHugeInt value)
{
    public byte Width { get; } = width;

    public byte Scale { get; } = scale;

    public DuckDBHugeInt Value { get; } = value;
}
