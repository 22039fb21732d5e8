using Microsoft.Win32.SafeHandles;

namespace DuckDB.NET.Native;

/// <summary>What a connection is known by inside the engine (`duckdb_client_context`).</summary>
public sealed class DuckDBClientContext() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    public ulong ConnectionId => NativeMethods.Startup.DuckDBClientContextGetConnectionId(this);

    protected override bool ReleaseHandle()
    {
        NativeMethods.Startup.DuckDBDestroyClientContext(ref handle);
        return true;
    }
}
