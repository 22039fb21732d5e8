using System.Globalization;
using LusInsight.Ingest.Loading;
using Spectre.Console;

namespace LusInsight.Ingest.Commands;

/// <summary>A load's summary for people: a row per file, then what was rejected and warned about.</summary>
internal static class LoadTable
{
    /// <summary>Writes the tables.</summary>
    /// <returns>The last line.</returns>
    public static string Text(LoadSummary summary, TextWriter output)
    {
        Write(summary, output);
        return Outcome(summary);
    }

    /// <summary>The summary in one line.</summary>
    public static string Outcome(LoadSummary summary) => (summary.Published, summary.IsClean) switch
    {
        (true, true) => $"{summary.Organisation}: generation {summary.Generation} is in force.",
        (true, false) => $"{summary.Organisation}: generation {summary.Generation} is in force; the rejected rows wait in quarantine (ingest rejects {summary.Organisation}).",
        (false, _) => $"{summary.Organisation}: nothing new, generation {summary.Generation} stays in force.",
    };

    private static void Write(LoadSummary summary, TextWriter output)
    {
        var console = Terminal.On(output);
        var files = Terminal.Table(output, 2, "file", "read as", "read", "new", "changed", "unchanged", "rejected", "repeats");
        foreach (var file in summary.Files)
        {
            files.AddRow(
                Markup.Escape(file.File), Markup.Escape(file.ReadAs), Number(file.Read), Number(file.New), Number(file.Changed),
                Number(file.Unchanged), Number(file.Rejected), Number(file.Repeats));
        }

        console.Write(files);
        var findings = Terminal.Table(output, 3, "file", "rejected or warned", "why", "rows");
        foreach (var file in summary.Files)
        {
            AddRows(findings, file, "rejected", file.RejectedByCode);
            AddRows(findings, file, "warning", file.Warnings);
        }

        if (findings.Rows.Count > 0)
        {
            console.Write(findings);
        }

        foreach (var file in summary.Files.Where(file => file.UnknownColumns.Count > 0))
        {
            console.WriteLine($"{file.File}: unknown columns passed over: {string.Join(", ", file.UnknownColumns)}.");
        }

        if (summary.Ended > 0)
        {
            console.WriteLine($"People whose identity was removed, because the time to keep it is up: {Number(summary.Ended)}.");
        }

        if (summary.OtherFiles.Count > 0)
        {
            console.WriteLine($"Not read, no file of a delivery is called so: {string.Join(", ", summary.OtherFiles)}.");
        }

        if (summary.IsStrange)
        {
            console.WriteLine($"Warning: not one row refers to anything that is known of {summary.Organisation}. If this is another organisation's delivery, roll back; if it is early, the rows wait in quarantine.");
        }

        if (summary.Retried != default)
        {
            console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"From quarantine: {summary.Retried.Accepted:N0} rows now good, {summary.Retried.Rejected:N0} still rejected."));
        }
    }

    private static void AddRows(Table table, FileSummary file, string kind, IReadOnlyDictionary<string, long> counts)
    {
        foreach (var (code, rows) in counts.OrderByDescending(count => count.Value))
        {
            table.AddRow(Markup.Escape(file.File), kind, code, Number(rows));
        }
    }

    private static string Number(long count) => count.ToString("N0", CultureInfo.InvariantCulture);
}
