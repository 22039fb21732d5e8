using System.CommandLine;
using LusInsight.Ingest.Loading;

namespace LusInsight.Ingest.Commands;

/// <summary><c>rollback &lt;organisation&gt; --to &lt;generation&gt;</c>.</summary>
internal static class RollbackCommand
{
    public static Command Create(TimeProvider time)
    {
        var organisation = Arguments.Organisation();
        var to = new Option<int>("--to") { Description = "The generation whose data to take.", HelpName = "generation", Required = true };
        var data = Arguments.Data();
        var command = new Command("rollback", "Writes a new generation with an older one's data and today's users.") { organisation, to, data };
        command.SetAction((parsed, cancellation) =>
        {
            var number = Rollback.Run(
                new RollbackRequest(parsed.GetRequiredValue(data), parsed.GetValue(organisation), parsed.GetValue(to)), time, cancellation);
            parsed.InvocationConfiguration.Output.WriteLine(
                $"{parsed.GetValue(organisation)}: generation {number} is in force, with the data of generation {parsed.GetValue(to)}.");
            return Task.FromResult(CommandLine.Good);
        });
        return command;
    }
}
