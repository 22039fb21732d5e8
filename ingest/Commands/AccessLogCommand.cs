using System.CommandLine;
using System.Globalization;
using LusInsight.Analytics.AccessLog;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using Spectre.Console;

namespace LusInsight.Ingest.Commands;

/// <summary><c>access-log &lt;organisation&gt; --subject &lt;leader_id&gt;</c>: who saw somebody's data, for an insight request.</summary>
internal static class AccessLogCommand
{
    private static readonly string[] Header = ["when", "who", "as", "from", "where", "what", "round", "department", "how"];

    public static Command Create()
    {
        var organisation = Arguments.Organisation();
        var subject = new Option<string>("--subject") { Description = "Whose data, as leaders.csv has the id.", HelpName = "leader_id", Required = true };
        var data = Arguments.Data();
        var csv = new Option<bool>("--csv") { Description = "For Excel: a header and one line per entry." };
        var command = new Command("access-log", "Lists who saw somebody's data, for an insight request.") { organisation, subject, data, csv };
        command.SetAction(parsed =>
        {
            var rows = Rows(parsed.GetRequiredValue(data), parsed.GetValue(organisation), LeaderId.From(parsed.GetRequiredValue(subject)));
            Write(parsed.InvocationConfiguration.Output, rows, parsed.GetValue(csv));
            return CommandLine.Good;
        });
        return command;
    }

    private static IReadOnlyList<AccessLogRow> Rows(DataFolder data, OrganisationId organisation, LeaderId subject)
    {
        var number = OpenGeneration.Query(data, organisation, "Generations.sql", _ => 0).Generation;
        using var generation = Generation.Open(data.GenerationFile(organisation, number), number);
        return new AccessLogQuery(subject).Run(generation, data);
    }

    private static void Write(TextWriter output, IReadOnlyList<AccessLogRow> rows, bool csv)
    {
        if (csv)
        {
            output.Write(ExcelCsv.Text(rows.Select(Cells).Prepend(Header)));
        }
        else if (rows.Count == 0)
        {
            output.WriteLine("Nobody has seen data of this person, or the log is older than it is kept.");
        }
        else
        {
            var table = Terminal.Table(output, Header.Length, Header);
            rows.ToList().ForEach(row => table.AddRow([.. Cells(row).Select(Markup.Escape)]));
            Terminal.On(output).Write(table);
        }
    }

    private static string[] Cells(AccessLogRow row) =>
    [
        DanishClock.Local(row.At).ToString("yyyy-MM-dd HH:mm:ss", CultureInfo.InvariantCulture),
        row.Reader,
        row.Role,
        row.From,
        row.Path,
        SnakeCase.Of(row.Right),
        row.Round ?? "",
        row.Department ?? "",
        row.IsNamed ? "by themselves" : "in a figure",
    ];
}
