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
        var (open, loads) = OpenGeneration.Query(data, organisation, "Generations.sql", row => new Load(
            row.GetInt32(0), row.GetString(1), row.GetString(2), row.GetDateTime(3), row.GetInt64(4), row.GetInt64(5)));
        var byNumber = loads.ToDictionary(load => load.Generation);
        var table = Terminal.Table(output, 5, "generation", "", "made", "by", "of", "new and changed", "rejected");
        foreach (var number in data.Generations(organisation).Reverse())
        {
            var state = State(number, open, data.Current(organisation));
            // One that does not open, or never came in force, is not told of in the one that is read.
            table.AddRow(
                byNumber.TryGetValue(number, out var load) ? Cells(load, state) : [Number(number), state, "", "", "", "", ""]);
        }

        Terminal.On(output).Write(table);
    }

    private static string State(int number, int open, int? current) => (number == current, number == open) switch
    {
        (true, true) => "in force",
        (true, false) => "does not open",
        (false, true) => "shown instead",
        _ => string.Empty,
    };

    private static string[] Cells(Load load, string state) =>
    [
        Number(load.Generation),
        state,
        DanishClock.Local(load.LoadedAt).ToString("yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture),
        Markup.Escape(load.Action),
        Markup.Escape(load.Delivery),
        Number(load.Accepted),
        Number(load.Rejected),
    ];

    private static string Number(long count) => count.ToString(CultureInfo.InvariantCulture);

    private sealed record Load(int Generation, string Action, string Delivery, DateTime LoadedAt, long Accepted, long Rejected);
}
