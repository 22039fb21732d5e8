namespace LusInsight.Ingest.Loading;

/// <summary>
/// One load at a time: the file LOCK, which the operating system lets go of when the process ends, however it ends, and
/// beside it LOCK.holder, which tells the others for whom they wait.
/// </summary>
internal sealed class OrganisationLock : IDisposable
{
    private const string Name = "LOCK";
    private const string HolderName = "LOCK.holder";

    private readonly string _folder;
    private readonly FileStream _file;

    private OrganisationLock(string folder, FileStream file) => (_folder, _file) = (folder, file);

    /// <summary>Takes the lock, or says who has it.</summary>
    /// <returns>Null when another load has it.</returns>
    /// <exception cref="IOException">The folder cannot be written.</exception>
    public static OrganisationLock? TryTake(string folder, LoadHolder holder)
    {
        try
        {
            var path = Path.Combine(folder, Name);
            var file = new FileStream(path, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None);
            if (!IsStillAt(path, file))
            {
                file.Dispose();
                return null;
            }

            holder.Write(Path.Combine(folder, HolderName));
            return new OrganisationLock(folder, file);
        }
        catch (IOException failure) when (failure is DirectoryNotFoundException || IsTaken(failure))
        {
            return null;
        }
    }

    /// <summary>Who has the folder; null where nobody tells.</summary>
    public static LoadHolder? HolderOf(string folder) => LoadHolder.Read(Path.Combine(folder, HolderName));

    /// <summary>Takes the file away too, while it is still ours.</summary>
    public void Delete() => File.Delete(Path.Combine(_folder, Name));

    public void Dispose()
    {
        try
        {
            File.Delete(Path.Combine(_folder, HolderName));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // The next holder writes its own over it.
        }

        _file.Dispose();
    }

    /// <summary>Between opening and locking, a first load that failed may have taken the file away: another's LOCK counts then.</summary>
    private static bool IsStillAt(string path, FileStream file)
    {
        File.SetLastWriteTimeUtc(file.SafeFileHandle, DateTime.UtcNow);
        return File.GetLastWriteTimeUtc(path) == File.GetLastWriteTimeUtc(file.SafeFileHandle);
    }

    /// <summary>EAGAIN on Linux, on macOS, and a sharing violation on Windows.</summary>
    private static bool IsTaken(IOException failure) =>
        failure.HResult is 11 or 35 or unchecked((int)0x80070020);
}
