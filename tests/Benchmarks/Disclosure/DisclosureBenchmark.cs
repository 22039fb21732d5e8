using System.Globalization;
using Spectre.Console;

namespace LusInsight.Benchmarks.Disclosure;

/// <summary>
/// `dotnet run -c Release --project tests/Benchmarks -- disclosure [--items n]`: how long the selection of cells and pairs
/// takes for the largest organisation, and how much is shown of what could be on 100 generated ones.
/// </summary>
internal static class DisclosureBenchmark
{
    /// <summary>Measures, and prints both tables.</summary>
    public static void Run(int items)
    {
        AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, 120);
        AnsiConsole.Write(new SelectionSpeed(items).Measure());
        AnsiConsole.Write(ShownShare.Count());
    }

    public static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
