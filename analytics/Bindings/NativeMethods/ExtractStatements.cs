namespace DuckDB.NET.Native;

public static partial class NativeMethods
{
    /// <summary>A text with several statements, taken apart.</summary>
    public static partial class ExtractStatements
    {
        public static int DuckDBExtractStatements(DuckDBNativeConnection connection, string query, out DuckDBExtractedStatements statements) =>
            (int)Extract(connection, query, out statements);

        [LibraryImport(Library, EntryPoint = "duckdb_extract_statements", StringMarshalling = StringMarshalling.Utf8)]
        private static partial ulong Extract(DuckDBNativeConnection connection, string query, out DuckDBExtractedStatements statements);

        [LibraryImport(Library, EntryPoint = "duckdb_extract_statements_error")]
        [return: MarshalUsing(typeof(BorrowedString))]
        public static partial string DuckDBExtractStatementsError(DuckDBExtractedStatements statements);

        [LibraryImport(Library, EntryPoint = "duckdb_prepare_extracted_statement")]
        public static partial DuckDBState DuckDBPrepareExtractedStatement(DuckDBNativeConnection connection, DuckDBExtractedStatements statements, long index, out DuckDBPreparedStatement statement);

        [LibraryImport(Library, EntryPoint = "duckdb_destroy_extracted")]
        internal static partial void DuckDBDestroyExtracted(ref IntPtr statements);
    }
}
