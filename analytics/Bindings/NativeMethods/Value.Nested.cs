namespace DuckDB.NET.Native;

public static partial class NativeMethods
{
    /// <content>Values made of values.</content>
    public static partial class Value
    {
        public static DuckDBValue DuckDBCreateListValue(DuckDBLogicalType type, DuckDBValue[] values, int count) =>
            Nest(values, count, handles => CreateListValue(type, handles, (ulong)count));

        public static DuckDBValue DuckDBCreateArrayValue(DuckDBLogicalType type, DuckDBValue[] values, int count) =>
            Nest(values, count, handles => CreateArrayValue(type, handles, (ulong)count));

        /// <summary>DuckDB copies the children, and nobody else knows them: they end here.</summary>
        private static DuckDBValue Nest(DuckDBValue[] values, int count, Func<IntPtr[], DuckDBValue> create)
        {
            try
            {
                return create([.. values.Take(count).Select(value => value.DangerousGetHandle())]);
            }
            finally
            {
                foreach (var value in values)
                {
                    value.Dispose();
                }
            }
        }

        [LibraryImport(Library, EntryPoint = "duckdb_create_list_value")]
        private static partial DuckDBValue CreateListValue(DuckDBLogicalType type, IntPtr[] values, ulong count);

        [LibraryImport(Library, EntryPoint = "duckdb_create_array_value")]
        private static partial DuckDBValue CreateArrayValue(DuckDBLogicalType type, IntPtr[] values, ulong count);
    }
}
