namespace DuckDB.NET.Native;

/// <summary>`duckdb_date`: days since 1970-01-01.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DuckDBDate
{
    internal static readonly DuckDBDate PositiveInfinity = new() { Days = int.MaxValue };
    internal static readonly DuckDBDate NegativeInfinity = new() { Days = -int.MaxValue };

    public int Days { get; set; }

    public readonly bool IsInfinity => Days is int.MaxValue or -int.MaxValue;
}
