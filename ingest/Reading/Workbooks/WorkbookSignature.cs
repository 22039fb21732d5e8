namespace LusInsight.Ingest.Reading.Workbooks;

/// <summary>What a file's first bytes say it is.</summary>
internal static class WorkbookSignature
{
    /// <summary>A zip archive, as an .xlsx is one.</summary>
    public static bool IsArchive(ReadOnlySpan<byte> start) => start.StartsWith("PK\u0003\u0004"u8);

    /// <summary>A compound file: an .xls, or an .xlsx that a password protects.</summary>
    public static bool IsCompound(ReadOnlySpan<byte> start) => start.StartsWith((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0]);

    public static bool IsAny(ReadOnlySpan<byte> start) => IsArchive(start) || IsCompound(start);
}
