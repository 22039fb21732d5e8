using Microsoft.Win32.SafeHandles;

namespace DuckDB.NET.Native;

/// <summary>One value to bind to a parameter (`duckdb_value`).</summary>
public sealed class DuckDBValue() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle()
    {
        NativeMethods.Value.DuckDBDestroyValue(ref handle);
        return true;
    }
}
