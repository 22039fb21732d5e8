using System.Globalization;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Loading;

/// <summary>
/// An organisation's folder while one load has it to itself. What a load works with lies here too, under names that no
/// reader looks for; a load that was killed leaves them, and the next one sweeps them away.
/// </summary>
internal sealed class OrganisationFolder : IDisposable
{
    private const string Building = ".building";

    private readonly DataFolder _data;
    private readonly OrganisationId _organisation;
    private readonly OrganisationLock _lock;

    private OrganisationFolder(DataFolder data, OrganisationId organisation, OrganisationLock @lock)
    {
        (_data, _organisation, _lock) = (data, organisation, @lock);
        try
        {
            Sweep();
            DeleteErased();
            Directory.CreateDirectory(TempFolder);
        }
        catch
        {
            @lock.Dispose();
            throw;
        }
    }

    public DataFolder Data => _data;

    public OrganisationId Organisation => _organisation;

    public string Path => _data.FolderOf(_organisation);

    public string CurrentFile => _data.CurrentFile(_organisation);

    /// <summary>Where the engine puts what does not fit in memory, and the reader what it rewrites as UTF-8.</summary>
    public string TempFolder => System.IO.Path.Combine(Path, "load.tmp");

    /// <summary>The generation that CURRENT names; null where it names none.</summary>
    public int? InForce => _data.Current(_organisation);

    /// <summary>A number that no generation has had.</summary>
    public int NextGeneration => Generations.Append(InForce ?? 0).Max() + 1;

    /// <summary>The generations on disk, the oldest first.</summary>
    public IReadOnlyList<int> Generations => _data.Generations(_organisation);

    /// <summary>The generations to read from, the best first: the one in force, then the newest ones.</summary>
    public IEnumerable<int> Readable =>
        Generations.Reverse().OrderByDescending(generation => generation == InForce);

    /// <summary>Makes the folder if need be, locks it and sweeps away what a killed load left.</summary>
    /// <exception cref="DeliveryException">Another load has it, or it cannot be written.</exception>
    /// <exception cref="OperationCanceledException">It was cancelled while it waited for its turn.</exception>
    public static OrganisationFolder Claim(DataFolder data, OrganisationId organisation, Turn turn)
    {
        var folder = data.FolderOf(organisation);
        try
        {
            return new OrganisationFolder(data, organisation, turn.Take(folder, organisation));
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException && !StorageFault.IsFullDisk(failure))
        {
            throw new DeliveryException($"The folder {folder} cannot be written: check its permissions and the disk", failure) { Fault = DeliveryFault.Storage };
        }
    }

    public string GenerationFile(int generation) => _data.GenerationFile(_organisation, generation);

    /// <summary>A generation's file until it is whole.</summary>
    public string BuildingFile(int generation) => GenerationFile(generation) + Building;

    /// <summary>The same with somebody in it who may not be published.</summary>
    public string WholeFile(int generation) => BuildingFile(generation) + ".whole";

    /// <summary>
    /// Notes, before it is in force, from which generation on somebody is erased: killed from then on, whoever comes next deletes
    /// the earlier ones.
    /// </summary>
    public void NoteErased(int first) => File.WriteAllText(ErasedFile, string.Create(CultureInfo.InvariantCulture, $"{first}\n"));

    /// <summary>Deletes what lies before an erasure that is in force.</summary>
    /// <exception cref="IOException">Somebody reads one (Windows).</exception>
    public void DeleteErased()
    {
        if (!File.Exists(ErasedFile))
        {
            return;
        }

        if (int.TryParse(File.ReadAllText(ErasedFile), CultureInfo.InvariantCulture, out var first) && InForce >= first)
        {
            Generations.Where(number => number < first).ToList().ForEach(number => File.Delete(GenerationFile(number)));
        }

        File.Delete(ErasedFile);
    }

    /// <summary>Deletes generations but the newest three; one that cannot be deleted now goes with a later load.</summary>
    public void Prune()
    {
        foreach (var old in Generations.SkipLast(DataFolder.Kept))
        {
            TryDelete(GenerationFile(old));
        }
    }

    /// <summary>Lets go of the folder; after a first load that failed, nothing of it is left.</summary>
    public void Dispose()
    {
        Sweep();
        var isEmpty = Generations.Count == 0;
        if (isEmpty)
        {
            _lock.Delete();
        }

        _lock.Dispose();
        if (isEmpty && !Directory.EnumerateFileSystemEntries(Path).Any())
        {
            Directory.Delete(Path);
        }
    }

    private string ErasedFile => System.IO.Path.Combine(Path, "ERASED");

    private void Sweep()
    {
        foreach (var file in Directory.EnumerateFiles(Path).Where(IsLeftover))
        {
            TryDelete(file);
        }

        if (Directory.Exists(TempFolder))
        {
            Directory.Delete(TempFolder, recursive: true);
        }
    }

    private static bool IsLeftover(string file) => System.IO.Path.GetFileName(file).Contains(Building, StringComparison.Ordinal);

    private static void TryDelete(string file)
    {
        try
        {
            File.Delete(file);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            // Somebody reads it (Windows): the next load tries again.
        }
    }
}
