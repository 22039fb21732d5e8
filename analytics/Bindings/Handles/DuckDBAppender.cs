using Microsoft.Win32.SafeHandles;

namespace DuckDB.NET.Native;

/// <summary>An appender on one table (`duckdb_appender`). Releasing it flushes; only Close tells of a failure.</summary>
public sealed class DuckDBAppender() : SafeHandleZeroOrMinusOneIsInvalid(ownsHandle: true)
{
    protected override bool ReleaseHandle() => NativeMethods.Appender.DuckDBDestroyAppender(ref handle).IsSuccess();
}
