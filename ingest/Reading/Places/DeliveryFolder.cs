namespace LusInsight.Ingest.Reading.Places;

/// <summary>A folder with a delivery's files. What lies in folders below it is not looked at.</summary>
internal sealed class DeliveryFolder : DeliveryPlace
{
    private readonly string _path;
    private readonly Dictionary<string, FileStamp> _stamps;

    public DeliveryFolder(string path)
    {
        _path = path;
        _stamps = Directory.EnumerateFiles(path).ToDictionary(file => Path.GetFileName(file), FileStamp.Of, StringComparer.Ordinal);
        Files = [.. _stamps.Keys.Order(StringComparer.Ordinal)];
        Name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(path)));
    }

    public override string Name { get; }

    public override IReadOnlyList<string> Files { get; }

    public override Stream Open(string file, string workFolder) => Open(file);

    public override Stream OpenSmall(string file) => _stamps[file].Length <= LargestSmallFile
        ? Open(file)
        : throw new DeliveryException($"{file} is too large to be one: is it another file by that name?");

    public override void RequireUnchanged()
    {
        if (Files.FirstOrDefault(file => FileStamp.Of(Path.Combine(_path, file)) != _stamps[file]) is { } changed)
        {
            throw Changed(changed);
        }
    }

    private FileStream Open(string file)
    {
        try
        {
            return new FileStream(
                Path.Combine(_path, file), FileMode.Open, FileAccess.Read, FileShare.Read, bufferSize: 0, FileOptions.SequentialScan);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw Unreadable(file, failure);
        }
    }
}
