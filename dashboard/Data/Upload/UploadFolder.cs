using LusInsight.Analytics.Store;

namespace LusInsight.Dashboard.Data.Upload;

/// <summary>
/// Where the files of one upload lie until they are published or discarded: a folder of a random name beside the
/// organisations', for this user's eyes alone. Its lock tells a living upload from what a stopped dashboard left.
/// </summary>
public sealed class UploadFolder : IDisposable
{
    private const string LockFile = "LOCK";
    private const int LongestName = 150;
    private const UnixFileMode OwnerOnly = UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute;

    private readonly string _folder;
    private readonly FileStream _lock;

    private UploadFolder(string folder)
    {
        _folder = folder;
        MakeFolder(Files);
        _lock = Take(folder);
    }

    /// <summary>The folder that the files lie in.</summary>
    public string Files => Path.Combine(_folder, "files");

    /// <summary>What is loaded: the folder, or the .zip alone.</summary>
    public string Delivery => Directory.GetFiles(Files) is [var only] && IsZip(only) ? only : Files;

    /// <summary>A new, empty one.</summary>
    public static UploadFolder Create(DataFolder data) => new(Path.Combine(Root(data), Guid.NewGuid().ToString("N")));

    /// <summary>Deletes what no living upload holds.</summary>
    public static void Sweep(DataFolder data)
    {
        if (!Directory.Exists(Root(data)))
        {
            return;
        }

        foreach (var folder in Directory.EnumerateDirectories(Root(data)))
        {
            TryDelete(folder);
        }

        DeleteRoot(data);
    }

    /// <summary>The bare name of a file, whatever path a browser puts before it; empty where nothing is left.</summary>
    public static string BareName(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        var bare = new string([.. name[(name.LastIndexOfAny(['/', '\\']) + 1)..].Where(IsPlain)]).Trim().TrimStart('.');
        return bare.Length <= LongestName ? bare : bare[..(LongestName - Path.GetExtension(bare).Length)] + Path.GetExtension(bare);
    }

    /// <summary>Whether a name ends as an archive's.</summary>
    public static bool IsZip(string name) => name.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);

    /// <summary>Writes a file as it comes.</summary>
    /// <exception cref="OperationCanceledException">The reader has changed their mind.</exception>
    /// <exception cref="IOException">The browser stopped, or the disk did.</exception>
    public async Task ReceiveAsync(UploadFile file, Stream content, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(file);
        ArgumentNullException.ThrowIfNull(content);
        await using var written = new FileStream(Path.Combine(Files, file.Name), FileMode.CreateNew, FileAccess.Write);
        var piece = new byte[64 * 1024];
        int length;
        while ((length = await content.ReadAsync(piece, cancellation)) > 0)
        {
            await written.WriteAsync(piece.AsMemory(0, length), cancellation);
            file.Received += length;
        }
    }

    /// <summary>Deletes the files.</summary>
    public void Dispose()
    {
        _lock.Dispose();
        TryDelete(_folder);
    }

    private static string Root(DataFolder data) => data.UploadFolder;

    private static bool IsPlain(char character) =>
        !char.IsControl(character) && character is not ('<' or '>' or ':' or '"' or '|' or '?' or '*');

    private static void MakeFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            Directory.CreateDirectory(folder);
        }
        else
        {
            Directory.CreateDirectory(folder, OwnerOnly);
        }
    }

    private static FileStream Take(string folder) =>
        new(Path.Combine(folder, LockFile), FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);

    private static void TryDelete(string folder)
    {
        try
        {
            Take(folder).Dispose();
            Directory.Delete(folder, recursive: true);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Another dashboard's upload, or one that is being read: swept at a later start.
        }
    }

    private static void DeleteRoot(DataFolder data)
    {
        if (!Directory.EnumerateFileSystemEntries(Root(data)).Any())
        {
            Directory.Delete(Root(data));
        }
    }
}
