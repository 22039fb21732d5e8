using System.Buffers;
using System.Text;

namespace LusInsight.Ingest.Reading;

/// <summary>The encoding of a delivered file: UTF-8 with or without byte order mark, UTF-16 with one, else Windows-1252.</summary>
/// <param name="Name">As the summary of a load tells it.</param>
/// <param name="Encoding">How its bytes become characters; null = they are UTF-8 already.</param>
public sealed record TextEncoding(string Name, Encoding? Encoding)
{
    private const int BlockSize = 1 << 20;

    private static readonly TextEncoding Utf8 = new("UTF-8", null);

    /// <summary>Looks at the whole file: the first Danish letter may be its last.</summary>
    /// <param name="stream">Read from its start; left where it ended.</param>
    public static TextEncoding Detect(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var block = ArrayPool<byte>.Shared.Rent(BlockSize);
        try
        {
            return Detect(stream, block.AsSpan(0, BlockSize));
        }
        finally
        {
            ArrayPool<byte>.Shared.Return(block);
        }
    }

    private static TextEncoding Detect(Stream stream, Span<byte> block)
    {
        var validity = new Utf8Validity();
        for (var isFirst = true; ; isFirst = false)
        {
            var length = stream.ReadAtLeast(block, block.Length, throwOnEndOfStream: false);
            var bytes = block[..length];
            if (isFirst && ByteOrderMark(bytes) is { } marked)
            {
                return marked;
            }

            validity.Add(bytes);
            if (length < block.Length)
            {
                break;
            }
        }

        validity.End();
        return validity switch
        {
            { InvalidCount: 0 } => Utf8,
            // A few broken bytes among Danish letters that are UTF-8: they become U+FFFD, and the names stay readable.
            _ when validity.ContinuationCount > validity.InvalidCount => new("UTF-8", new UTF8Encoding()),
            _ => new("Windows-1252", Windows1252()),
        };
    }

    private static TextEncoding? ByteOrderMark(ReadOnlySpan<byte> start) => start switch
    {
        [0xFF, 0xFE, ..] => new("UTF-16", Encoding.Unicode),
        [0xFE, 0xFF, ..] => new("UTF-16", Encoding.BigEndianUnicode),
        _ => null,
    };

    private static Encoding Windows1252() =>
        CodePagesEncodingProvider.Instance.GetEncoding(1252) ?? throw new NotSupportedException("Windows-1252 is missing in this runtime.");
}
