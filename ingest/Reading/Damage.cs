using System.Xml;

namespace LusInsight.Ingest.Reading;

/// <summary>How the runtime says that an archive or a workbook is not what it should be.</summary>
internal static class Damage
{
    /// <summary>Whether the bytes are at fault, not the disk they lie on.</summary>
    public static bool IsToldBy(Exception failure) => failure is
        InvalidDataException or EndOfStreamException or XmlException or FormatException or OverflowException
        or ArgumentException or NotSupportedException;
}
