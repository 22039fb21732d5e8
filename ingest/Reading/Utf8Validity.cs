using System.Buffers;
using System.Text;
using System.Text.Unicode;

namespace LusInsight.Ingest.Reading;

/// <summary>How far bytes that come block by block are UTF-8.</summary>
internal sealed class Utf8Validity
{
    /// <summary>The start of a character whose end is in the next block.</summary>
    private byte[] _cut = [];

    /// <summary>Bytes that are no UTF-8.</summary>
    public long InvalidCount { get; private set; }

    /// <summary>Bytes that continue a character that is.</summary>
    public long ContinuationCount { get; private set; }

    public void Add(ReadOnlySpan<byte> block)
    {
        ReadOnlySpan<byte> bytes = _cut.Length == 0 ? block : [.. _cut, .. block];
        var whole = bytes[..^CutLength(bytes)];
        _cut = bytes[whole.Length..].ToArray();
        if (Utf8.IsValid(whole))
        {
            ContinuationCount += whole.Length - Encoding.UTF8.GetCharCount(whole);
        }
        else
        {
            Count(whole);
        }
    }

    /// <summary>There are no more blocks: a character that was begun stays without its end.</summary>
    public void End() => InvalidCount += _cut.Length;

    /// <summary>How many bytes at the end begin a character without ending it.</summary>
    private static int CutLength(ReadOnlySpan<byte> bytes)
    {
        for (var length = 1; length <= Math.Min(3, bytes.Length); length++)
        {
            if (Rune.DecodeFromUtf8(bytes[^length..], out _, out _) == OperationStatus.NeedMoreData)
            {
                return length;
            }
        }

        return 0;
    }

    private void Count(ReadOnlySpan<byte> bytes)
    {
        while (!bytes.IsEmpty)
        {
            var isValid = Rune.DecodeFromUtf8(bytes, out _, out var length) == OperationStatus.Done;
            ContinuationCount += isValid ? length - 1 : 0;
            InvalidCount += isValid ? 0 : length;
            bytes = bytes[length..];
        }
    }
}
