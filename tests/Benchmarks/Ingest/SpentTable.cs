using System.Globalization;
using Spectre.Console;

namespace LusInsight.Benchmarks.Ingest;

/// <summary>What was spent, beside the baseline of the same run.</summary>
/// <param name="rows">Of spider and answers together.</param>
/// <param name="baseline">What the others are divided by.</param>
internal sealed class SpentTable(long rows, Spent baseline)
{
    public Table Table { get; } = new Table().AddColumns("what", "seconds", "cpu seconds", "peak MiB", "rows/s", "times baseline");

    public void Add(string what, Spent spent)
    {
        Table.AddRow(
            what,
            Number("0.00", spent.Seconds),
            Number("0.00", spent.CpuSeconds),
            Number("N0", spent.PeakMiB),
            Number("N0", rows / spent.Seconds),
            Number("0.00", spent.Seconds / baseline.Seconds));
        foreach (var (step, seconds) in spent.Steps)
        {
            Table.AddRow($"  {step}", Number("0.00", seconds));
        }
    }

    private static string Number(string format, double value) => value.ToString(format, CultureInfo.InvariantCulture);
}
