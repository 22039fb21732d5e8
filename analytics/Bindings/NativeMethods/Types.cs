namespace DuckDB.NET.Native;

public static partial class NativeMethods
{
    /// <summary>Chunks of a result that is there already.</summary>
    public static partial class Types
    {
        [LibraryImport(Library, EntryPoint = "duckdb_result_get_chunk")]
        public static partial DuckDBDataChunk DuckDBResultGetChunk(DuckDBResult result, long chunkIndex);

        [LibraryImport(Library, EntryPoint = "duckdb_result_is_streaming")]
        public static partial byte DuckDBResultIsStreaming(DuckDBResult result);
    }
}
