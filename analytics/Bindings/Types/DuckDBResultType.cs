namespace DuckDB.NET.Native;

/// <summary>`duckdb_result_type`: what a statement returned.</summary>
public enum DuckDBResultType
{
    Invalid = 0,
    ChangedRows = 1,
    Nothing = 2,
    QueryResult = 3,
}
