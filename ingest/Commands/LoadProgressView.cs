using LusInsight.Ingest.Loading;
using Spectre.Console;

namespace LusInsight.Ingest.Commands;

/// <summary>Shows how far a load is: bars in a terminal, a line now and then in a file or pipe.</summary>
internal static class LoadProgressView
{
    /// <summary>Runs the load and shows it.</summary>
    public static LoadSummary Show(TextWriter output, TimeProvider time, Func<IProgress<LoadProgress>, LoadSummary> load) =>
        Terminal.Is(output) ? ShowBars(Terminal.On(output), load) : load(new LoadLines(output, time));

    /// <summary>Draws bars until the load has ended, and then takes them away: the summary says it all.</summary>
    internal static LoadSummary ShowBars(IAnsiConsole console, Func<IProgress<LoadProgress>, LoadSummary> load) =>
        console.Progress().AutoClear(true).Columns(
            new TaskDescriptionColumn { Alignment = Justify.Left }, new ProgressBarColumn(), new RowsColumn(), new RemainingTimeColumn())
            .Start(context => load(new LoadBars(context)));
}
