using System.CommandLine;
using System.Globalization;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using Spectre.Console;

namespace LusInsight.Ingest.Commands;

/// <summary><c>generations &lt;organisation&gt;</c>: what can be rolled back to, and where it came from.</summary>
internal static class GenerationsCommand
{
    public static Command Create()
    {
        var organisation = Arguments.Organisation();
        var data = Arguments.Data();
        var command = new Command("generations", "Lists the generations on disk.") { organisation, data };
        command.SetAction(parsed =>
        {
            Write(parsed.InvocationConfiguration.Output, parsed.GetRequiredValue(data), parsed.GetValue(organisation));
            return CommandLine.Good;
        });
        return command;
    }

    private static void Write(TextWriter output, DataFolder data, OrganisationId organisation)
    {
        var loads = OpenGeneration.Query(data, organisation, "Generations.sql", row => new Load(
            row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetDateTime(3), row.GetInt64(4), row.GetInt64(5)));
        var onDisk = data.Generations(organisation).ToHashSet();
        var current = data.Current(organisation);
        var table = Terminal.Table(output, 5, "generation", "", "made", "by", "of", "new and changed", "rejected");
        foreach (var load in loads.Where(load => onDisk.Contains(load.Generation)))
        {
            table.AddRow(
                Number(load.Generation),
                load.Generation == current ? "in force" : string.Empty,
                DanishClock.Local(load.LoadedAt).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
                Markup.Escape(load.Action),
                Markup.Escape(load.Delivery),
                Number(load.Accepted),
                Number(load.Rejected));
        }

        Terminal.On(output).Write(table);
    }

    private static string Number(long count) => count.ToString(CultureInfo.InvariantCulture);

    private sealed record Load(int Generation, string Action, string Delivery, DateTime LoadedAt, long Accepted, long Rejected);
}
