using System.IO.Compression;

namespace LusInsight.Ingest.Tests.Reading.Places;

/// <summary>A .zip that a test makes, also one that no export would.</summary>
internal static class GivenArchive
{
    private const int Link = 0xA000 << 16;

    /// <summary>Of files by name.</summary>
    public static byte[] Of(params (string Name, byte[] Bytes)[] files) => Of(isLink: false, files);

    /// <summary>Of files that claim to be links.</summary>
    public static byte[] OfLinks(params (string Name, byte[] Bytes)[] files) => Of(isLink: true, files);

    /// <summary>Overwrites a field of every entry's record in the directory at the end.</summary>
    /// <param name="archive">As it was made.</param>
    /// <param name="field">Where in the record it lies: 8 flags, 16 checksum, 24 length.</param>
    /// <param name="value">Little-endian.</param>
    public static byte[] Patched(byte[] archive, int field, int value)
    {
        var patched = archive.ToArray();
        for (var record = 0; patched.AsSpan(record).IndexOf("PK\u0001\u0002"u8) is var next and >= 0; record += next + 4)
        {
            BitConverter.TryWriteBytes(patched.AsSpan(record + next + field, 4), value).ShouldBeTrue();
        }

        return patched;
    }

    private static byte[] Of(bool isLink, (string Name, byte[] Bytes)[] files)
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            foreach (var (name, content) in files)
            {
                var entry = archive.CreateEntry(name);
                entry.ExternalAttributes |= isLink ? Link : 0;
                using var stream = entry.Open();
                stream.Write(content);
            }
        }

        return bytes.ToArray();
    }
}
