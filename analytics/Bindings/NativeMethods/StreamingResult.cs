namespace DuckDB.NET.Native;

public static partial class NativeMethods
{
    /// <summary>Chunks of a result that is still being computed.</summary>
    public static partial class StreamingResult
    {
        [LibraryImport(Library, EntryPoint = "duckdb_stream_fetch_chunk")]
        public static partial DuckDBDataChunk DuckDBStreamFetchChunk(DuckDBResult result);
    }
}
