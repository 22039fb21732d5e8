namespace LusInsight.Ingest.Reading.Places;

/// <summary>Where a delivery's files lie: a folder, or a zip archive of one.</summary>
internal abstract class DeliveryPlace
{
    /// <summary>More than this is no organisation.json.</summary>
    protected const int LargestSmallFile = 16 << 20;

    /// <summary>The folder's or archive's name without its path.</summary>
    public abstract string Name { get; }

    /// <summary>The files' names, in ordinal order.</summary>
    public abstract IReadOnlyList<string> Files { get; }

    /// <summary>A file's bytes, seekable, closed by the caller.</summary>
    /// <param name="file">One of <see cref="Files"/>.</param>
    /// <param name="workFolder">Where it may be unpacked until it is closed.</param>
    /// <exception cref="DeliveryException">It cannot be read.</exception>
    public abstract Stream Open(string file, string workFolder);

    /// <summary>The bytes of a small file, before there is a work folder.</summary>
    /// <exception cref="DeliveryException">It cannot be read, or is not small.</exception>
    public abstract Stream OpenSmall(string file);

    /// <summary>Proves that what was read is what lies there now: an export that is still being written is not half a delivery.</summary>
    /// <exception cref="DeliveryException">A file has changed since the place was opened.</exception>
    public abstract void RequireUnchanged();

    /// <summary>Proves that the files can be unpacked beside the data.</summary>
    /// <exception cref="DeliveryException">There is no room for them.</exception>
    public virtual void RequireRoom(string workFolder)
    {
    }

    /// <exception cref="DeliveryException">The path is neither a folder nor an archive, or cannot be read.</exception>
    public static DeliveryPlace At(string path)
    {
        try
        {
            return (Directory.Exists(path), File.Exists(path)) switch
            {
                (true, _) => new DeliveryFolder(path),
                (_, true) when IsArchive(path) => new DeliveryArchive(path),
                (_, true) => throw new DeliveryException($"'{path}' is a file: give the folder or the .zip that holds the delivery's files"),
                _ => throw new DeliveryException($"'{path}' does not exist: give the folder or the .zip that holds the delivery's files"),
            };
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DeliveryException($"'{path}' cannot be read: check its permissions", failure);
        }
    }

    /// <summary>What a file's bytes cannot be had for.</summary>
    protected static DeliveryException Unreadable(string file, Exception failure) =>
        new($"{file} cannot be read: close it in other programs and check its permissions", failure) { Fault = DeliveryFault.UnreadableFile, Subject = file };

    /// <summary>What a file that is still being written says.</summary>
    protected static DeliveryException Changed(string file) =>
        new($"{file} changed while it was read: wait until it is written to its end, then load again");

    private static bool IsArchive(string path) => Path.GetExtension(path).Equals(".zip", StringComparison.OrdinalIgnoreCase);
}
