namespace DuckDB.NET.Native;

/// <summary>`duckdb_bignum`: the absolute value as big-endian bytes that the caller keeps, and its sign.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly struct DuckDBBignum(IntPtr data, ulong size, byte isNegative)
{
    public IntPtr Data { get; } = data;

    public ulong Size { get; } = size;

    public byte IsNegative { get; } = isNegative;
}
