using System.Diagnostics;
using System.Globalization;
using DuckDB.NET.Data;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Reading;

namespace LusInsight.Benchmarks.Ingest;

/// <summary>
/// `dotnet run -c Release --project tests/Benchmarks -- read [rows]`: a spider file into a staging table by DuckDB's own
/// read_csv (no checks, no line numbers) and by the delivery reader, each three times, in memory and in a file.
/// </summary>
internal static class ReadBenchmark
{
    private const int Times = 3;

    private const string ReadCsv = """
        CREATE OR REPLACE TABLE staging.bare AS
        SELECT * FROM read_csv('{0}', delim = ';', header = true, columns = {{
            conversation_id: 'VARCHAR', arena_id: 'VARCHAR', current_level: 'SMALLINT', desired_level: 'SMALLINT', focus: 'VARCHAR' }})
        """;

    public static void Run(int rows)
    {
        var folder = Directory.CreateTempSubdirectory("lusinsight-benchmark-").FullName;
        try
        {
            var concept = BuiltInConcepts.Find("albertslund-luls") ?? throw new InvalidOperationException("The concept is missing.");
            var delivery = Path.Combine(folder, "delivery");
            Directory.CreateDirectory(delivery);
            Write(Path.Combine(delivery, "spider_scores.csv"), rows, concept);
            Console.WriteLine($"{"",-28}{"seconds",10}{"cpu",10}{"rows/s",14}");
            foreach (var staging in (string[])[":memory:", Path.Combine(folder, "staging.duckdb")])
            {
                var place = staging.StartsWith(':') ? "memory" : "file";
                Measure($"read_csv, {place}", rows, folder, staging, (connection, _) =>
                    Execute(connection, string.Format(CultureInfo.InvariantCulture, ReadCsv, Path.Combine(delivery, "spider_scores.csv"))));
                Measure($"DeliveryReader, {place}", rows, folder, staging, (connection, work) =>
                    new DeliveryReader(concept, connection, work).ReadAll(Delivery.Open(delivery), []));
            }
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static void Measure(string name, int rows, string folder, string staging, Action<DuckDBConnection, string> read)
    {
        for (var time = 0; time < Times; time++)
        {
            File.Delete(staging);
            using var connection = new DuckDBConnection($"Data Source={Path.Combine(folder, $"{Guid.NewGuid():N}.duckdb")}");
            connection.Open();
            Execute(connection, "SET memory_limit = '2GB'");
            Execute(connection, $"ATTACH '{staging}' AS staging");
            using var process = Process.GetCurrentProcess();
            var cpu = process.TotalProcessorTime;
            var watch = Stopwatch.StartNew();
            read(connection, folder);
            var seconds = watch.Elapsed.TotalSeconds;
            process.Refresh();
            var used = (process.TotalProcessorTime - cpu).TotalSeconds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-28}{seconds,10:F2}{used,10:F2}{rows / seconds,14:N0}"));
        }
    }

    private static void Write(string path, int rows, Concept concept)
    {
        var random = new Random(1);
        var scale = concept.ArenaScale ?? throw new InvalidOperationException("The concept has no spider.");
        using var file = new StreamWriter(path) { NewLine = "\r\n" };
        file.WriteLine("conversation_id;arena_id;current_level;desired_level;focus");
        for (var row = 0; row < rows; row++)
        {
            var person = row / concept.Arenas.Count;
            var arena = concept.Arenas[row % concept.Arenas.Count].Id;
            file.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"C{2020 + (person % 6)}-L{person / 6:D6};{arena};{random.Next(scale.Min, scale.Max + 1)};{random.Next(scale.Min, scale.Max + 1)};{(random.Next(3) == 0 ? "ja" : "nej")}"));
        }
    }

    private static void Execute(DuckDBConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
