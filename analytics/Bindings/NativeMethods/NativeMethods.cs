namespace DuckDB.NET.Native;

/// <summary>The C interface of DuckDB, grouped as in duckdb.h; one file a group.</summary>
public static partial class NativeMethods
{
    /// <summary>libduckdb.so, libduckdb.dylib or duckdb.dll, which lies beside the assembly.</summary>
    private const string Library = "duckdb";
}
