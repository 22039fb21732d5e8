using Microsoft.Win32.SafeHandles;

namespace DuckDB.NET.Native;

/// <summary>An open database (`duckdb_database`).</summary>
public sealed class DuckDBDatabase() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        NativeMethods.Startup.DuckDBClose(ref handle);
        return true;
    }
}
