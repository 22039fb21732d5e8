using System.CommandLine;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Loading;
using Spectre.Console;

namespace LusInsight.Ingest.Commands;

/// <summary><c>rejects &lt;organisation&gt;</c>: what waits in quarantine.</summary>
public static class RejectsCommand
{
    internal static Command Create()
    {
        var organisation = Arguments.Organisation();
        var data = Arguments.Data();
        var csv = new Option<bool>("--csv") { Description = "For Excel: a header and one line per row." };
        var command = new Command("rejects", "Lists the rows in quarantine.") { organisation, data, csv };
        command.SetAction(parsed =>
        {
            var rows = Rows(parsed.GetRequiredValue(data), parsed.GetValue(organisation));
            Write(parsed.InvocationConfiguration.Output, rows, parsed.GetValue(csv));
            return CommandLine.Good;
        });
        return command;
    }

    /// <summary>An organisation's quarantine for Excel.</summary>
    public static string Csv(DataFolder data, OrganisationId organisation) => Csv(Rows(data, organisation));

    /// <summary>Rejected rows for Excel.</summary>
    internal static string Csv(IEnumerable<RejectedRow> rows) => ExcelCsv.Text(rows.Select(row => row.Cells).Prepend(RejectedRow.Header));

    private static IReadOnlyList<RejectedRow> Rows(DataFolder data, OrganisationId organisation) =>
        OpenGeneration.Query(data, organisation, "Rejects.sql", RejectedRow.Read).Rows;

    private static void Write(TextWriter output, IReadOnlyList<RejectedRow> rows, bool csv)
    {
        if (csv)
        {
            output.Write(Csv(rows));
        }
        else if (rows.Count == 0)
        {
            output.WriteLine("No rows in quarantine.");
        }
        else
        {
            WriteTable(output, rows);
        }
    }

    /// <summary>Rejected rows for the eye.</summary>
    internal static void WriteTable(TextWriter output, IEnumerable<RejectedRow> rows)
    {
        var table = Terminal.Table(output, RejectedRow.Header.Length, RejectedRow.Header);
        foreach (var row in rows)
        {
            table.AddRow([.. row.Cells.Select(Markup.Escape)]);
        }

        Terminal.On(output).Write(table);
    }
}
