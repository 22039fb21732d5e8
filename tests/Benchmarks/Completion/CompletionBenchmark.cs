using System.Diagnostics;
using System.Globalization;
using LusInsight.Analytics.Access;
using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest;
using LusInsight.Ingest.Loading;
using Spectre.Console;

namespace LusInsight.Benchmarks.Completion;

/// <summary>
/// `dotnet run -c Release --project tests/Benchmarks -- completion`: how long each query of the page takes in an
/// organisation of 400 departments and 20,000 people over four rounds, seen by its director.
/// </summary>
internal static class CompletionBenchmark
{
    private const int Times = 15;

    /// <summary>Loads, measures, and prints the table.</summary>
    public static void Run()
    {
        var folder = Directory.CreateTempSubdirectory("lusinsight-completion-").FullName;
        try
        {
            LargeRound.Write(Path.Combine(folder, "delivery"));
            var data = new DataFolder(Path.Combine(folder, "data"));
            IngestJob.Run(new LoadRequest(Path.Combine(folder, "delivery"), data), TimeProvider.System);
            using var generation = Generation.Open(data.GenerationFile(OrganisationId.From(LargeRound.Organisation), 1), 1);
            AnsiConsole.Write(Measure(generation, Viewer.Find(generation, UserId.From("director"))!));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Table Measure(Generation generation, Viewer viewer)
    {
        var scope = Scope.Resolve(generation, viewer, new ScopeRequest());
        var table = new Table().AddColumns("query", "median ms", "slowest ms");
        Add(table, "completion, with its forecast", () => new CompletionQuery(scope).Run(generation, viewer, default));
        Add(table, "forecast alone", () => new ForecastQuery(scope).Run(generation, viewer, default));
        Add(table, "curves of four rounds", () => new CompletionCurveQuery(scope, 3).Run(generation, viewer, default));
        Add(table, "days between stages by department", () => new ElapsedQuery(scope).Run(generation, viewer, default));
        Add(table, "deadlines over rounds", () => new DeadlinesQuery(scope).Run(generation, viewer, default));
        Add(table, "people, the first 50", () => new CompletionPeopleQuery(scope, new PeopleWanted(Limit: 50)).Run(generation, viewer, default));
        Add(table, "people, all 20,000", () => new CompletionPeopleQuery(scope, new PeopleWanted()).Run(generation, viewer, default));
        return table;
    }

    private static void Add(Table table, string name, Action query)
    {
        query();
        var taken = Enumerable.Range(0, Times).Select(_ => Clock(query)).Order().ToList();
        table.AddRow(name, Milliseconds(taken[Times / 2]), Milliseconds(taken[^1]));
    }

    private static TimeSpan Clock(Action query)
    {
        var started = Stopwatch.GetTimestamp();
        query();
        return Stopwatch.GetElapsedTime(started);
    }

    private static string Milliseconds(TimeSpan taken) => taken.TotalMilliseconds.ToString("0.0", CultureInfo.InvariantCulture);
}
