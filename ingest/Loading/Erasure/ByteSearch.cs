using System.Buffers;
using System.IO.Compression;
using System.Text;

namespace LusInsight.Ingest.Loading.Erasure;

/// <summary>Whether any of some texts is in a file, whatever its encoding; archives and workbooks are looked into.</summary>
internal sealed class ByteSearch
{
    private const int ChunkLength = 1 << 20;

    private static readonly Encoding[] Encodings = [Encoding.UTF8, Encoding.Unicode, Encoding.BigEndianUnicode, Encoding.Latin1];

    private readonly SearchValues<string> _texts;
    private readonly int _longest;

    /// <param name="texts">Any; letters of A–Z may be large or small.</param>
    public ByteSearch(IEnumerable<string> texts)
    {
        // A byte is a letter of Latin-1, so that all encodings are looked for in one go.
        List<string> patterns =
        [
            .. texts.Where(text => text.Length > 0)
                .SelectMany(text => Encodings.Select(encoding => Encoding.Latin1.GetString(encoding.GetBytes(text))))
                .Distinct(),
        ];
        _texts = SearchValues.Create([.. patterns], StringComparison.OrdinalIgnoreCase);
        _longest = patterns.Select(pattern => pattern.Length).DefaultIfEmpty(1).Max();
    }

    /// <summary>Looks into a file, or all files of a folder. What cannot be unpacked might hold anything, so it counts as found.</summary>
    public bool IsIn(string path)
    {
        var files = Directory.Exists(path) ? Directory.EnumerateFiles(path, "*", SearchOption.AllDirectories) : [path];
        return IsInText(Path.GetFileName(path)) || files.Any(file =>
        {
            using var stream = File.OpenRead(file);
            return IsIn(stream, file);
        });
    }

    private bool IsIn(Stream stream, string name) =>
        Path.GetExtension(name).ToUpperInvariant() is ".ZIP" or ".XLSX" ? IsInArchive(stream) : IsInBytes(stream);

    private bool IsInArchive(Stream stream)
    {
        try
        {
            using var archive = new ZipArchive(stream, ZipArchiveMode.Read);
            return archive.Entries.Any(entry =>
            {
                using var bytes = entry.Open();
                return IsInText(entry.FullName) || IsIn(bytes, entry.FullName);
            });
        }
        catch (InvalidDataException)
        {
            return true;
        }
    }

    private bool IsInBytes(Stream stream)
    {
        var bytes = new byte[ChunkLength + _longest];
        var kept = 0;
        int read;
        while ((read = stream.ReadAtLeast(bytes.AsSpan(kept, ChunkLength), ChunkLength, throwOnEndOfStream: false)) > 0)
        {
            var length = kept + read;
            if (IsInText(Encoding.Latin1.GetString(bytes, 0, length)))
            {
                return true;
            }

            // The end may be the beginning of one.
            kept = Math.Min(_longest - 1, length);
            bytes.AsSpan(length - kept, kept).CopyTo(bytes);
        }

        return false;
    }

    private bool IsInText(string text) => text.AsSpan().ContainsAny(_texts);
}
