using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Spectre.Console;

namespace LusInsight.Benchmarks.Ingest;

/// <summary>
/// `dotnet run -c Release --project tests/Benchmarks -- ingest [--rows n]`: a load of n spider rows and n answers with
/// everything it does, beside what the engine alone takes to read the same files into a database file with the same cells.
/// </summary>
internal static class IngestBenchmark
{
    /// <summary>Measures, and prints a table.</summary>
    public static void Run(int rows)
    {
        var folder = Directory.CreateTempSubdirectory("lusinsight-benchmark-").FullName;
        try
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Writing {rows:N0} spider rows and {rows:N0} answers ..."));
            new LargeDelivery(folder).Write(rows);
            // The baseline before and after, so that neither has the warmer disk cache: the better of the two counts.
            var before = Measure(IngestSteps.Baseline, folder);
            var load = Measure(IngestSteps.Load, folder);
            var after = Measure(IngestSteps.Baseline, folder);
            var baseline = before.Seconds < after.Seconds ? before : after;

            var table = new SpentTable(rows * 2L, baseline);
            table.Add("baseline: read_csv into a file, cells, checkpoint", baseline);
            table.Add("the whole load", load);
            table.Add("bare read_csv into memory", Measure(IngestSteps.BareRead, folder));
            table.Add("CsvHelper parsing alone, one thread", Measure(IngestSteps.Parsing, folder));
            table.Add("staging alone", Measure(IngestSteps.Staging, folder));
            table.Add("a correction of 100 rows", Measure(IngestSteps.Correction, folder));
            // Also where the output is a file or a pipe, a row is a line.
            AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, 120);
            AnsiConsole.Write(table.Table);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static Spent Measure(string step, string folder)
    {
        var start = new ProcessStartInfo(Environment.ProcessPath!, ["ingest-step", step, folder]) { RedirectStandardOutput = true, UseShellExecute = false };
        using var process = Process.Start(start)!;
        var printed = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0 && JsonSerializer.Deserialize<Spent>(printed.TrimEnd().Split('\n')[^1]) is { } spent
            ? spent
            : throw new InvalidOperationException($"The step {step} failed.");
    }
}
