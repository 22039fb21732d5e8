using System.IO.Compression;

namespace LusInsight.Ingest.Reading.Places;

/// <summary>
/// An archive's entry, read to its end and then compared with the length and checksum that the archive tells. (The runtime
/// compares neither: it stops at the declared length, however much more the entry unpacks to.)
/// </summary>
internal sealed class CheckedEntry(ZipArchiveEntry entry) : Stream
{
    private readonly Stream _content = entry.Open();
    private readonly Crc32 _checksum = new();
    private long _length;

    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => entry.Length;

    public override long Position
    {
        get => _length;
        set => throw new NotSupportedException();
    }

    /// <exception cref="InvalidDataException">The entry is damaged, or ends and is not what the archive tells.</exception>
    public override int Read(Span<byte> buffer)
    {
        var read = _content.Read(buffer);
        _checksum.Add(buffer[..read]);
        _length += read;
        if (read == 0 && !buffer.IsEmpty && (_length != entry.Length || _checksum.Value != entry.Crc32))
        {
            throw new InvalidDataException("The entry is not what the archive tells.");
        }

        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
        {
            _content.Dispose();
        }

        base.Dispose(disposing);
    }
}
