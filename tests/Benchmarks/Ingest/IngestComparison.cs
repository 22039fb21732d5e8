using System.Globalization;
using DuckDB.NET.Data;
using LusInsight.Analytics.Store;
using LusInsight.Ingest;
using LusInsight.Ingest.Loading;
using Spectre.Console;

namespace LusInsight.Benchmarks.Ingest;

/// <summary>
/// The same file, in the same run: read by DuckDB's own read_csv into memory with the types given, and loaded as a
/// delivery with everything that a load does: every check, cells, verification, publication.
/// </summary>
internal static class IngestComparison
{
    private static readonly string[] Steps = ["reading", "checking", "writing", "verifying", "publishing"];

    /// <summary>Measures, and prints a table.</summary>
    public static void Run(int rows)
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Writing a spider file of {rows:N0} rows, and loading the people it is about ..."));
        using var delivery = new SpiderDelivery(rows);
        var data = new DataFolder(delivery.DataFolder);
        IngestJob.Run(new LoadRequest(delivery.People, data), TimeProvider.System);

        var before = ReadBare(delivery.SpiderFile, rows);
        var (whole, steps) = Load(delivery, data, rows);
        // After the load too, so that neither has the warmer disk cache: the better of the two counts.
        var after = ReadBare(delivery.SpiderFile, rows);

        AnsiConsole.Write(Table(rows, before.Seconds < after.Seconds ? before : after, whole, steps));
    }

    private static Spent ReadBare(string file, int rows)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = $$"""
            CREATE TABLE spider_score AS FROM read_csv('{{file}}', header = true, columns = {
                'conversation_id': 'VARCHAR', 'arena_id': 'VARCHAR', 'current_level': 'INTEGER', 'desired_level': 'INTEGER', 'focus': 'VARCHAR'})
            """;
        var spent = Spent.On(() => command.ExecuteNonQuery());

        command.CommandText = "SELECT count(*) FROM spider_score";
        Expect(rows, Convert.ToInt64(command.ExecuteScalar(), CultureInfo.InvariantCulture));
        return spent;
    }

    private static (Spent Whole, IReadOnlyDictionary<LoadStep, double> Steps) Load(SpiderDelivery delivery, DataFolder data, int rows)
    {
        var clock = new StepClock();
        var request = new LoadRequest(delivery.Spider, data) { Organisation = SpiderDelivery.Organisation };
        LoadSummary? summary = null;
        var spent = Spent.On(() => summary = IngestJob.Run(request, TimeProvider.System, clock));

        Expect(rows, summary!.Files.Single().New);
        return (spent, clock.Stop());
    }

    private static Table Table(int rows, Spent bare, Spent whole, IReadOnlyDictionary<LoadStep, double> steps)
    {
        var table = new Table().AddColumn("what").AddColumn("seconds").AddColumn("cpu seconds").AddColumn("rows/s").AddColumn("times read_csv");
        Row("bare read_csv, types given", bare.Seconds, bare.CpuSeconds);
        Row("the whole load", whole.Seconds, whole.CpuSeconds);
        foreach (var (step, seconds) in steps)
        {
            Row($"  {Steps[(int)step]}", seconds, null);
        }

        return table;

        void Row(string what, double seconds, double? cpu) => table.AddRow(
            what,
            seconds.ToString("0.00", CultureInfo.InvariantCulture),
            cpu?.ToString("0.00", CultureInfo.InvariantCulture) ?? string.Empty,
            (rows / seconds).ToString("N0", CultureInfo.InvariantCulture),
            (seconds / bare.Seconds).ToString("0.0", CultureInfo.InvariantCulture));
    }

    private static void Expect(long rows, long read)
    {
        if (rows != read)
        {
            throw new InvalidOperationException($"{rows} rows were written, but {read} were read.");
        }
    }
}
