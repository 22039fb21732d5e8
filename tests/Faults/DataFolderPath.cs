using LusInsight.Analytics.Store;

namespace LusInsight.Faults;

/// <summary>A data folder with the one organisation of <see cref="Deliveries"/>.</summary>
internal sealed record DataFolderPath(string Path)
{
    public DataFolder Data => new(Path);

    /// <summary>Where its generations lie.</summary>
    public string Organisation => Data.FolderOf(Deliveries.Organisation);

    /// <summary>The generation in force.</summary>
    public string CurrentGeneration => Data.GenerationFile(Deliveries.Organisation, Data.Current(Deliveries.Organisation)!.Value);

    /// <summary>Everything in the organisation's folder but generations.</summary>
    public IEnumerable<string> OtherNames => Directory.EnumerateFileSystemEntries(Organisation)
        .Select(entry => System.IO.Path.GetFileName(entry))
        .Where(name => !name.EndsWith(".duckdb", StringComparison.Ordinal))
        .Order(StringComparer.Ordinal);
}
