using System.Globalization;
using LusInsight.Ingest.Loading;
using Spectre.Console;

namespace LusInsight.Ingest.Commands;

/// <summary>Shows in a terminal how far a load is.</summary>
internal static class LoadStatus
{
    /// <summary>Runs the load under a status line; where nobody looks, without one.</summary>
    public static LoadSummary Show(TextWriter output, Func<IProgress<LoadProgress>?, LoadSummary> load) => Terminal.Is(output)
        ? Terminal.On(output).Status().Start("Opening", status => load(new StatusLine(status)))
        : load(null);

    private sealed class StatusLine(StatusContext status) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value) => status.Status(Markup.Escape(value.File is { } file
            ? string.Create(CultureInfo.InvariantCulture, $"{value.Step} {file.File}, {file.Rows:N0} rows")
            : value.Step.ToString()));
    }
}
