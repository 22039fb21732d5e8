using Microsoft.Win32.SafeHandles;

namespace DuckDB.NET.Native;

/// <summary>Up to 2,048 rows, column by column (`duckdb_data_chunk`).</summary>
public sealed class DuckDBDataChunk : SafeHandleZeroOrMinusOneIsInvalid
{
    /// <summary>A chunk that DuckDB hands over: released here.</summary>
    public DuckDBDataChunk() : base(ownsHandle: true)
    {
    }

    /// <summary>A chunk that DuckDB keeps (in a callback): not released here.</summary>
    public DuckDBDataChunk(IntPtr chunk) : base(ownsHandle: false) => SetHandle(chunk);

    protected override bool ReleaseHandle()
    {
        NativeMethods.DataChunks.DuckDBDestroyDataChunk(ref handle);
        return true;
    }
}
