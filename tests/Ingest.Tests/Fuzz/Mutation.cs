using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace LusInsight.Ingest.Tests.Fuzz;

/// <summary>One thing that goes wrong with a file's bytes.</summary>
/// <param name="Kind">insert, overwrite, delete, repeat, cut, move.</param>
/// <param name="At">Where, in millionths of the file.</param>
/// <param name="Length">Of the piece that is deleted, repeated or moved.</param>
/// <param name="Bytes">What is inserted or written over.</param>
public sealed record Mutation(string Kind, int At, int Length, byte[] Bytes)
{
    private const int Millionths = 1_000_000;

    private static readonly byte[][] Pieces =
    [
        "\""u8.ToArray(), "\"\""u8.ToArray(), ";\"\n"u8.ToArray(), "\0"u8.ToArray(), "\r"u8.ToArray(), "\n"u8.ToArray(), "\r\n\r\n"u8.ToArray(),
        ";"u8.ToArray(), ","u8.ToArray(), "\t"u8.ToArray(), ";;;;;;;;;;"u8.ToArray(),
        [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF], [0xED, 0xA0, 0x80], [0xED, 0xBF, 0xBF], [0xC3], [0x80], [0xF8, 0x88], [0xFF], [0xC2, 0xA0],
        "NULL"u8.ToArray(), "-"u8.ToArray(), "31-02-2025"u8.ToArray(), "2025-10-03T25:00"u8.ToArray(), "0-0-0"u8.ToArray(), "4,5,"u8.ToArray(),
        "99999999999999999999"u8.ToArray(), "-1"u8.ToArray(), "1e309"u8.ToArray(), "=cmd|' /C calc'!A0"u8.ToArray(), "ja"u8.ToArray(), "\u2028"u8.ToArray(), "\u001F"u8.ToArray(),
        "\uD83D\uDE00"u8.ToArray(), "<"u8.ToArray(), "&#0;"u8.ToArray(), "&x;"u8.ToArray(), "]]>"u8.ToArray(), "_xD800_"u8.ToArray(), "r=\"1048577\""u8.ToArray(), "t=\"s\""u8.ToArray(),
    ];

    /// <summary>Any; mostly behind the header, so that most files are read to their end.</summary>
    public static Gen<Mutation> Any { get; } =
        from kind in Gen.Elements("insert", "insert", "overwrite", "overwrite", "delete", "repeat", "cut", "move")
        from at in Gen.Frequency((1, Gen.Choose(0, Millionths)), (4, Gen.Choose(Millionths / 4, Millionths)))
        from length in Gen.Frequency((9, Gen.Choose(1, 40)), (1, Gen.Choose(1, 4000)))
        from piece in Gen.Frequency((6, Gen.Elements(Pieces)), (2, Gen.Choose(0, 255).Select(value => new[] { (byte)value })))
        select new Mutation(kind, at, length, piece);

    public byte[] Apply(byte[] file)
    {
        var at = (int)((long)file.Length * At / (Millionths + 1));
        var end = Math.Min(file.Length, at + Length);
        return Kind switch
        {
            "insert" => [.. file[..at], .. Bytes, .. file[at..]],
            "overwrite" => [.. file[..at], .. Bytes, .. file[Math.Min(file.Length, at + Bytes.Length)..]],
            "delete" => [.. file[..at], .. file[end..]],
            "repeat" => [.. file[..end], .. file[at..]],
            "cut" => file[..at],
            _ => [.. file[at..end], .. file[..at], .. file[end..]],
        };
    }

    public override string ToString() => $"{Kind} {At} {Length} {Convert.ToHexString(Bytes)} ({Encoding.UTF8.GetString(Bytes)})";
}
