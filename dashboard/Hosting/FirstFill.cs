namespace LusInsight.Dashboard.Hosting;

/// <summary>
/// Loads the sample organisations into an empty data folder, so that a newcomer sees something at once. A fill that was
/// interrupted is done again at the next start: what was loaded already changes nothing.
/// </summary>
/// <param name="dataFolder">Where to; it exists.</param>
/// <param name="samplesFolder">A delivery per folder; may be missing (a published dashboard has none).</param>
/// <param name="load">Loads one delivery and says in a line what came of it.</param>
/// <param name="console">Told of the progress.</param>
public sealed class FirstFill(string dataFolder, string samplesFolder, Func<string, string> load, TextWriter console)
{
    private readonly string _unfinished = Path.Combine(dataFolder, ".first-fill");

    /// <summary>Fills the folder when it is empty or its fill was interrupted.</summary>
    public void Run()
    {
        var deliveries = IsDue() && Directory.Exists(samplesFolder)
            ? Directory.GetDirectories(samplesFolder).Order(StringComparer.Ordinal).ToList()
            : [];
        if (deliveries.Count == 0)
        {
            return;
        }

        File.WriteAllText(_unfinished, "");
        console.WriteLine($"The data folder {dataFolder} is empty. Loading {deliveries.Count} sample organisations:");
        foreach (var delivery in deliveries)
        {
            console.Write($"  {Path.GetFileName(delivery)} … ");
            console.WriteLine(load(delivery));
        }

        File.Delete(_unfinished);
    }

    private bool IsDue() => File.Exists(_unfinished) || !Directory.EnumerateFileSystemEntries(dataFolder).Any();
}
