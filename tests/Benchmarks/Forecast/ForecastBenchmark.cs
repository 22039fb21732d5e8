using System.Globalization;
using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest;
using LusInsight.Ingest.Loading;
using LusInsight.Ingest.Samples;
using Spectre.Console;

namespace LusInsight.Benchmarks.Forecast;

/// <summary>
/// `dotnet run -c Release --project tests/Benchmarks -- forecast [--organisations n]`: how far off the forecast was in the
/// closed rounds of the samples and of generated organisations, beside the naive guess "as today", and how often its
/// 80 % interval held the end. Whole organisations, and departments of at least twenty people.
/// </summary>
internal static class ForecastBenchmark
{
    private const int FirstSeed = 1000;

    /// <summary>Loads, backtests, and prints the table.</summary>
    public static void Run(int organisations)
    {
        AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, 120);
        var table = new Table().AddColumns(
            "organisations", "of the round", "forecasts", "naive error", "error", "coverage of the 80 %", "mean width");
        Add(table, "samples", SampleOrganisations.All);
        Add(table, "generated", [.. Enumerable.Range(0, organisations).Select(Generated)]);
        AnsiConsole.Write(table);
        AnsiConsole.WriteLine("Errors are means of absolute differences, in percentage points of those eligible.");
    }

    private static SampleSpec Generated(int number)
    {
        var known = SampleOrganisations.All[number % SampleOrganisations.All.Count];
        // From small to large, each with a seed of its own.
        return known with { Leaders = 60 + (number * 37 % 540), Seed = FirstSeed + number };
    }

    private static void Add(Table table, string name, IReadOnlyList<SampleSpec> specs)
    {
        var trials = specs.SelectMany(Trials).ToList();
        foreach (var point in trials.GroupBy(trial => trial.Point).OrderBy(group => group.Key))
        {
            AddRow(table, name, point.Key.ToString("P0", CultureInfo.InvariantCulture), [.. point]);
        }

        AddRow(table, name, "all", trials);
    }

    private static void AddRow(Table table, string name, string point, IReadOnlyList<ForecastTrial> trials) => table.AddRow(
        name,
        point,
        trials.Count.ToString("N0", CultureInfo.InvariantCulture),
        Points(trials.Average(trial => trial.NaiveError)),
        Points(trials.Average(trial => trial.Error)),
        trials.Average(trial => trial.IsCovered ? 1.0 : 0).ToString("P1", CultureInfo.InvariantCulture),
        Points(trials.Average(trial => trial.Width)));

    private static string Points(double ratio) => (100 * ratio).ToString("0.0", CultureInfo.InvariantCulture);

    private static List<ForecastTrial> Trials(SampleSpec spec)
    {
        var folder = Directory.CreateTempSubdirectory("lusinsight-forecast-").FullName;
        try
        {
            var delivery = Path.Combine(folder, "delivery");
            SampleGenerator.Write(delivery, spec);
            var data = new DataFolder(Path.Combine(folder, "data"));
            IngestJob.Run(new LoadRequest(delivery, data), TimeProvider.System);
            var organisation = OrganisationId.From(spec.Organisation);
            using var generation = Generation.Open(data.GenerationFile(organisation, 1), 1);
            var director = generation.Users.First(user => user.Role == Role.Director);
            return ForecastTrial.Of(generation, Viewer.Find(generation, director.UserId)!);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
