namespace LusInsight.Dashboard.Data.Upload;

/// <summary>Which files are taken: judged before a byte of them is here.</summary>
public static class UploadChoice
{
    /// <summary>What an input offers to choose from.</summary>
    public const string Accept = ".csv,.xlsx,.json,.zip";

    /// <summary>The files to receive, by their bare names.</summary>
    /// <exception cref="UploadException">They are not taken.</exception>
    public static IReadOnlyList<(UploadSource Source, UploadFile File)> Take(IReadOnlyList<UploadSource> sources, UploadOptions options)
    {
        ArgumentNullException.ThrowIfNull(sources);
        ArgumentNullException.ThrowIfNull(options);
        var chosen = sources.Select(source => (source, File: new UploadFile(UploadFolder.BareName(source.Name), source.Size))).ToList();
        var names = chosen.Select(file => file.File.Name).ToList();
        if (chosen.Count > UploadOptions.MaxFiles)
        {
            throw new UploadException(UploadFault.TooMany);
        }

        if (names.Find(name => !IsKnown(name)) is { } unknown)
        {
            throw new UploadException(UploadFault.UnknownKind, unknown);
        }

        if (names.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).FirstOrDefault(name => name.Count() > 1) is { } twice)
        {
            throw new UploadException(UploadFault.SameName, twice.Key);
        }

        if (chosen.Count > 1 && names.Exists(UploadFolder.IsZip))
        {
            throw new UploadException(UploadFault.ZipWithOthers);
        }

        return chosen.Sum(file => file.File.Size) <= options.MaxBytes ? chosen : throw new UploadException(UploadFault.TooLarge);
    }

    private static bool IsKnown(string name) =>
        Accept.Split(',').Contains(Path.GetExtension(name), StringComparer.OrdinalIgnoreCase) && Path.GetFileNameWithoutExtension(name).Length > 0;
}
