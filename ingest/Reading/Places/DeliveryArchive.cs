using System.Globalization;
using System.IO.Compression;

namespace LusInsight.Ingest.Reading.Places;

/// <summary>
/// A zip archive of a delivery. Nothing is written under a name that the archive tells: what is read is unpacked to a file
/// of our own, which goes when it is closed.
/// </summary>
internal sealed class DeliveryArchive : DeliveryPlace
{
    private const double Mebibyte = 1 << 20;

    private readonly string _path;
    private readonly FileStamp _stamp;
    private readonly IReadOnlyDictionary<string, string> _entries;
    private readonly double _size;

    /// <exception cref="DeliveryException">It is no archive, or holds what a delivery must not hold.</exception>
    public DeliveryArchive(string path)
    {
        _path = path;
        _stamp = FileStamp.Of(path);
        Name = Path.GetFileName(path);
        using var archive = OpenArchive();
        _entries = ArchiveEntries.Find(Name, archive);
        _size = _entries.Values.Sum(entry => (double)archive.GetEntry(entry)!.Length);
        Files = [.. _entries.Keys.Order(StringComparer.Ordinal)];
    }

    public override string Name { get; }

    public override IReadOnlyList<string> Files { get; }

    public override Stream Open(string file, string workFolder)
    {
        var path = Path.Combine(workFolder, $"{Path.GetRandomFileName()}.unpacked");
        return Unpack(file, () => new FileStream(
            path, FileMode.CreateNew, FileAccess.ReadWrite, FileShare.None, bufferSize: 0, FileOptions.DeleteOnClose));
    }

    public override Stream OpenSmall(string file) => Unpack(file, () => new MemoryStream(), LargestSmallFile);

    public override void RequireUnchanged()
    {
        if (FileStamp.Of(_path) != _stamp)
        {
            throw Changed(Name);
        }
    }

    public override void RequireRoom(string workFolder)
    {
        var free = new DriveInfo(Path.GetFullPath(workFolder)).AvailableFreeSpace;
        if (_size > free)
        {
            throw new DeliveryException(string.Create(
                CultureInfo.InvariantCulture,
                $"{Name} unpacks to {_size / Mebibyte:N0} MiB, and the disk of the data has {free / Mebibyte:N0} MiB free: make room, or deliver it in parts"))
            { Fault = DeliveryFault.Storage };
        }
    }

    private Stream Unpack(string file, Func<Stream> create, long largest = long.MaxValue)
    {
        using var archive = OpenArchive();
        var entry = archive.GetEntry(_entries[file])!;
        if (entry.Length > largest)
        {
            throw new DeliveryException($"{file} in {Name} is too large to be one: is it another file by that name?");
        }

        var to = create();
        try
        {
            using var from = new CheckedEntry(entry);
            from.CopyTo(to);
            to.Position = 0;
            return to;
        }
        catch (Exception failure) when (Damage.IsToldBy(failure))
        {
            to.Dispose();
            throw new DeliveryException(
                $"{file} in {Name} is damaged, or not what its size and checksum say: make the .zip anew, or give the folder itself", failure)
            {
                Fault = DeliveryFault.UnreadableFile,
                Subject = file,
            };
        }
        catch
        {
            to.Dispose();
            throw;
        }
    }

    private ZipArchive OpenArchive()
    {
        ZipArchive? archive = null;
        try
        {
            archive = new ZipArchive(new FileStream(_path, FileMode.Open, FileAccess.Read, FileShare.Read), ZipArchiveMode.Read);
            // The directory is read when it is first asked for.
            _ = archive.Entries;
            return archive;
        }
        catch (Exception failure) when (Damage.IsToldBy(failure))
        {
            archive?.Dispose();
            throw new DeliveryException($"{Name} is damaged or no .zip: make it anew, or give the folder itself", failure)
            {
                Fault = DeliveryFault.UnreadableFile,
                Subject = Name,
            };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            archive?.Dispose();
            throw Unreadable(Name, failure);
        }
    }
}
