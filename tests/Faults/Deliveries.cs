using System.Diagnostics;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest;
using LusInsight.Ingest.Loading;
using LusInsight.Ingest.Samples;

namespace LusInsight.Faults;

/// <summary>
/// An invented organisation whose load takes about a second: its first delivery, a later one that corrects half of its
/// spiders, and what their loads end in.
/// </summary>
internal sealed class Deliveries
{
    public static readonly OrganisationId Organisation = OrganisationId.From("demo");

    private static readonly Lazy<Deliveries> Made = new(() => new Deliveries());

    private readonly string _folder = Directory.CreateTempSubdirectory("lusinsight-faults-").FullName;
    private int _folders;

    private Deliveries()
    {
        // The test host is given no time to delete it itself.
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Process.Start("rm", ["-rf", _folder]).Dispose();
        First = Path.Combine(_folder, "first");
        SampleGenerator.Write(First, new SampleSpec(Organisation.Value, Leaders: 1200, Rounds: 4, Seed: 3));
        Later = Path.Combine(_folder, "later");
        Directory.CreateDirectory(Later);
        File.Copy(Path.Combine(First, "organisation.json"), Path.Combine(Later, "organisation.json"));
        WriteSwapped(Path.Combine(First, "spider_scores.csv"), Path.Combine(Later, "spider_scores.csv"));

        Loaded = NewFolder();
        Load(First, Loaded);
        AfterFirst = Content.Of(Loaded)!;
        var both = CopyLoaded();
        Load(Later, both);
        AfterLater = Content.Of(both)!;
    }

    /// <summary>Made once for all tests: they change only folders that they were given anew.</summary>
    public static Deliveries Shared => Made.Value;

    /// <summary>The delivery of a first load.</summary>
    public string First { get; }

    /// <summary>A delivery onto that.</summary>
    public string Later { get; }

    /// <summary>A data folder with the first delivery; not to be changed.</summary>
    public DataFolderPath Loaded { get; }

    public Content AfterFirst { get; }

    public Content AfterLater { get; }

    /// <summary>A new, empty data folder.</summary>
    public DataFolderPath NewFolder()
    {
        // The engine keeps instances by path: no path is used twice.
        var path = Path.Combine(_folder, $"data-{Interlocked.Increment(ref _folders)}");
        Directory.CreateDirectory(path);
        return new DataFolderPath(path);
    }

    /// <summary>A new data folder with the first delivery in it.</summary>
    public DataFolderPath CopyLoaded()
    {
        var copy = NewFolder();
        Directory.CreateDirectory(copy.Organisation);
        foreach (var file in Directory.EnumerateFiles(Loaded.Organisation))
        {
            File.Copy(file, Path.Combine(copy.Organisation, Path.GetFileName(file)));
        }

        return copy;
    }

    private static void Load(string delivery, DataFolderPath data) =>
        IngestJob.Run(new LoadRequest(delivery, data.Data), TimeProvider.System).Published.ShouldBeTrue();

    /// <summary>The same scores with the current level called the desired one.</summary>
    private static void WriteSwapped(string from, string to)
    {
        var lines = File.ReadAllLines(from);
        lines[0] = string.Join(',', lines[0].Split(',').Select(column => column switch
        {
            "current_level" => "desired_level",
            "desired_level" => "current_level",
            _ => column,
        }));
        File.WriteAllLines(to, lines);
    }
}
