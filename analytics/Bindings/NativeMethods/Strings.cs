namespace DuckDB.NET.Native;

/// <summary>A returned text that DuckDB keeps: copied, never freed.</summary>
[CustomMarshaller(typeof(string), MarshalMode.ManagedToUnmanagedOut, typeof(BorrowedString))]
internal static unsafe class BorrowedString
{
    public static string ConvertToManaged(byte* text) => Utf8StringMarshaller.ConvertToManaged(text) ?? string.Empty;
}

/// <summary>A returned text that is ours: copied, then freed by DuckDB's own allocator.</summary>
[CustomMarshaller(typeof(string), MarshalMode.ManagedToUnmanagedOut, typeof(OwnedString))]
internal static unsafe class OwnedString
{
    public static string ConvertToManaged(byte* text) => Utf8StringMarshaller.ConvertToManaged(text) ?? string.Empty;

    public static void Free(byte* text) => NativeMethods.Helpers.DuckDBFree(text);
}
