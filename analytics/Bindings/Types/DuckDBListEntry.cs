namespace DuckDB.NET.Native;

/// <summary>`duckdb_list_entry`: where a row's elements lie in the child vector.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly struct DuckDBListEntry(ulong offset, ulong length)
{
    public ulong Offset { get; } = offset;

    public ulong Length { get; } = length;
}
