using System.Runtime.InteropServices;

namespace LusInsight.Ingest.Loading;

/// <summary>
/// Puts a finished file in force. Whatever moment the power goes, CURRENT names a file that is whole: the file is on disk
/// before it has its name, and has its name on disk before CURRENT tells it.
/// </summary>
internal static class Publisher
{
    private const int ReadOnly = 0;

    /// <summary>Names the generation, makes CURRENT tell it, and deletes what is older than the last three.</summary>
    public static void Publish(OrganisationFolder folder, int generation) => Publish(folder, [generation]);

    /// <summary>Names several, of which the last comes in force, and deletes all that were there before.</summary>
    /// <param name="folder">Claimed.</param>
    /// <param name="generations">Written, in their order.</param>
    public static void PublishErased(OrganisationFolder folder, IReadOnlyList<int> generations)
    {
        folder.NoteErased(generations[0]);
        Publish(folder, generations);
        folder.DeleteErased();
    }

    private static void Publish(OrganisationFolder folder, IReadOnlyList<int> generations)
    {
        foreach (var generation in generations)
        {
            Flush(folder.BuildingFile(generation));
        }

        foreach (var generation in generations)
        {
            File.Move(folder.BuildingFile(generation), folder.GenerationFile(generation));
        }

        FlushFolder(folder.Path);

        var next = folder.CurrentFile + ".building";
        File.WriteAllText(next, Path.GetFileName(folder.GenerationFile(generations[^1])) + "\n");
        Flush(next);
        File.Move(next, folder.CurrentFile, overwrite: true);
        FlushFolder(folder.Path);
        folder.Prune();
    }

    private static void Flush(string file)
    {
        using var handle = File.OpenHandle(file, FileMode.Open, FileAccess.ReadWrite);
        RandomAccess.FlushToDisk(handle);
    }

    /// <summary>A new name is on disk when its folder is. (.NET cannot open a folder; Windows needs no such thing.)</summary>
    private static void FlushFolder(string folder)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        var descriptor = Open(folder, ReadOnly);
        if (descriptor < 0)
        {
            throw new IOException($"{folder} cannot be opened");
        }

        // A file system that cannot do it (some network drives) loses no more than the newest load.
        _ = Sync(descriptor);
        _ = Close(descriptor);
    }

    [DllImport("libc", EntryPoint = "open", CharSet = CharSet.Ansi, BestFitMapping = false, ThrowOnUnmappableChar = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Open([MarshalAs(UnmanagedType.LPUTF8Str)] string path, int flags);

    [DllImport("libc", EntryPoint = "fsync")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Sync(int descriptor);

    [DllImport("libc", EntryPoint = "close")]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static extern int Close(int descriptor);
}
