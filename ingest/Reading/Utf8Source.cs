using System.Text;

namespace LusInsight.Ingest.Reading;

/// <summary>A delivered file as UTF-8 that can be read again from any place. Other encodings are rewritten into a temporary file.</summary>
internal sealed class Utf8Source : IDisposable
{
    private Utf8Source(Stream stream, TextEncoding encoding)
    {
        Stream = stream;
        Encoding = encoding;
    }

    /// <summary>Seekable; at its start.</summary>
    public Stream Stream { get; }

    /// <summary>What the file was before.</summary>
    public TextEncoding Encoding { get; }

    /// <param name="file">Opened here, and closed with the source.</param>
    /// <param name="workFolder">Where a temporary file may lie until the source is disposed.</param>
    public static Utf8Source Open(DeliveredFile file, string workFolder)
    {
        var stream = file.Open(workFolder);
        try
        {
            var encoding = TextEncoding.Detect(stream);
            stream.Position = 0;
            if (encoding.Encoding is null)
            {
                return new Utf8Source(stream, encoding);
            }

            using (stream)
            {
                return new Utf8Source(Rewrite(stream, encoding.Encoding, workFolder), encoding);
            }
        }
        catch
        {
            stream.Dispose();
            throw;
        }
    }

    public void Dispose() => Stream.Dispose();

    private static FileStream Rewrite(Stream from, Encoding encoding, string workFolder)
    {
        var path = Path.Combine(workFolder, $"{Path.GetRandomFileName()}.utf8");
        var to = new FileStream(path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose);
        try
        {
            using var utf8 = System.Text.Encoding.CreateTranscodingStream(from, encoding, new UTF8Encoding(), leaveOpen: true);
            utf8.CopyTo(to, 1 << 18);
            to.Position = 0;
            return to;
        }
        catch
        {
            to.Dispose();
            throw;
        }
    }
}
