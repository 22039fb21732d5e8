namespace DuckDB.NET.Native;

/// <summary>`duckdb_result`: five deprecated fields and the pointer that counts. Passed by value and by reference alike.</summary>
[StructLayout(LayoutKind.Sequential)]
public struct DuckDBResult
{
    private readonly ulong deprecatedColumnCount;
    private readonly ulong deprecatedRowCount;
    private readonly ulong deprecatedRowsChanged;
    private readonly IntPtr deprecatedColumns;
    private readonly IntPtr deprecatedErrorMessage;
    private readonly IntPtr internalData;

    public void Close() => NativeMethods.Query.DuckDBDestroyResult(ref this);
}
