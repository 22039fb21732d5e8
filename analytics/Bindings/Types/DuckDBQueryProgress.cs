namespace DuckDB.NET.Native;

/// <summary>`duckdb_query_progress_type`; the percentage is -1 while it is not known.</summary>
[StructLayout(LayoutKind.Sequential)]
public readonly struct DuckDBQueryProgress
{
    public double Percentage { get; }

    public ulong RowsProcessed { get; }

    public ulong TotalRowsToProcess { get; }
}
