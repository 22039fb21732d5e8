namespace DuckDB.NET.Native;

/// <summary>
/// `duckdb_string_t`, 16 bytes: the length, then either the text itself (up to 12 bytes) or its first four bytes and a pointer to all of it.
/// </summary>
public struct DuckDBString
{
    private const int LongestInlined = 12;

    public _value_e__Union value;

    /// <summary>Length in bytes.</summary>
    public readonly int Length => (int)value.inlined.length;

    /// <summary>The UTF-8 bytes. A short text lies inside this struct: call it on the vector's own memory, never on a copy.</summary>
    public readonly unsafe sbyte* Data
    {
        get
        {
            if (Length > LongestInlined)
            {
                return value.pointer.ptr;
            }

            fixed (sbyte* first = value.inlined.inlined)
            {
                return first;
            }
        }
    }

    [StructLayout(LayoutKind.Explicit)]
    public struct _value_e__Union
    {
        [FieldOffset(0)]
        public DuckDBStringPointer pointer;

        [FieldOffset(0)]
        public DuckDBStringInlined inlined;

        public unsafe struct DuckDBStringPointer
        {
            public uint length;
            public fixed sbyte prefix[4];
            public sbyte* ptr;
        }

        public unsafe struct DuckDBStringInlined
        {
            public uint length;
            public fixed sbyte inlined[LongestInlined];
        }
    }
}
