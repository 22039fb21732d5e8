namespace DuckDB.NET.Native;

public static partial class NativeMethods
{
    /// <summary>What fits nowhere else.</summary>
    public static partial class Helpers
    {
        [LibraryImport(Library, EntryPoint = "duckdb_vector_size")]
        public static partial ulong DuckDBVectorSize();

        [LibraryImport(Library, EntryPoint = "duckdb_free")]
        internal static unsafe partial void DuckDBFree(void* memory);
    }
}
