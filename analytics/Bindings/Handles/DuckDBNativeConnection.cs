using Microsoft.Win32.SafeHandles;

namespace DuckDB.NET.Native;

/// <summary>A connection (`duckdb_connection`).</summary>
public sealed class DuckDBNativeConnection() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    /// <summary>Asks what runs on the connection to stop; safe from any thread.</summary>
    public void Interrupt() => NativeMethods.Startup.DuckDBInterrupt(this);

    protected override bool ReleaseHandle()
    {
        NativeMethods.Startup.DuckDBDisconnect(ref handle);
        return true;
    }
}
