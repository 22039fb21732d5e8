using System.Text.Json;
using DuckDB.NET.Data;
using LusInsight.Analytics.Store;
using LusInsight.Ingest;
using LusInsight.Ingest.Loading;
using LusInsight.Ingest.Reading;

namespace LusInsight.Benchmarks.Ingest;

/// <summary>
/// What is compared, each in a process of its own, so that none has another's memory or warm code. The last line that one
/// prints is what it spent, as JSON.
/// </summary>
internal static class IngestSteps
{
    public const string Baseline = "baseline";
    public const string Load = "load";
    public const string Correction = "correction";
    public const string BareRead = "bare-read";
    public const string Parsing = "parsing";
    public const string Staging = "staging";

    private static readonly IReadOnlyDictionary<string, double> NoSteps = new Dictionary<string, double>(StringComparer.Ordinal);

    /// <summary>Does one of them and prints what it spent.</summary>
    public static void Run(string step, string folder)
    {
        var delivery = new LargeDelivery(folder);
        var spent = Spent.On(() => Do(step, delivery));
        Console.WriteLine(JsonSerializer.Serialize(spent));
    }

    private static IReadOnlyDictionary<string, double> Do(string step, LargeDelivery delivery)
    {
        switch (step)
        {
            case Baseline:
                return BareSql.IntoFile(delivery);
            case Load:
                return LoadOf(delivery.Whole, delivery);
            case Correction:
                return LoadOf(delivery.Correction, delivery);
            case BareRead:
                BareSql.IntoMemory(delivery);
                return NoSteps;
            case Parsing:
                Parse(Delivery.Open(delivery.Whole));
                return NoSteps;
            case Staging:
                Stage(Delivery.Open(delivery.Whole), Path.GetDirectoryName(delivery.Scratch)!);
                return NoSteps;
            default:
                throw new ArgumentOutOfRangeException(nameof(step), step, "not a step");
        }
    }

    private static IReadOnlyDictionary<string, double> LoadOf(string folder, LargeDelivery delivery)
    {
        var clock = new StepClock();
        var summary = IngestJob.Run(new LoadRequest(folder, new DataFolder(delivery.DataFolder)), TimeProvider.System, clock);
        return summary is { Published: true, IsClean: true } ? clock.Stop() : throw new InvalidOperationException("Not every row was loaded.");
    }

    private static void Parse(Delivery delivery)
    {
        foreach (var file in delivery.Files)
        {
            using var stream = file.Open(Path.GetTempPath());
            using var records = new RecordReader(stream, ',');
            while (records.Read())
            {
            }
        }
    }

    private static void Stage(Delivery delivery, string workFolder)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var attach = connection.CreateCommand();
        attach.CommandText = "ATTACH ':memory:' AS staging";
        attach.ExecuteNonQuery();
        new DeliveryReader(delivery.Organisation!.Concept, connection, workFolder).ReadAll(delivery, []);
    }
}
