namespace DuckDB.NET.Native;

public enum DuckDBState
{
    Success = 0,
    Error = 1,
}

public static class DuckDBStateExtensions
{
    public static bool IsSuccess(this DuckDBState state) => state == DuckDBState.Success;
}
