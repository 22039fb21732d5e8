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
        // Elsewhere, so that Ctrl-C is heard while it runs.
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(
            new RollbackRequest(parsed.GetRequiredValue(data), parsed.GetValue(organisation), parsed.GetValue(to)),
            parsed.InvocationConfiguration.Output,
            time,
            cancellation), CancellationToken.None));
        return command;
    }

    private static int Run(RollbackRequest request, TextWriter output, TimeProvider time, CancellationToken cancellation)
    {
        var number = Rollback.Run(request, time, cancellation);
        output.WriteLine($"{request.Organisation}: generation {number} is in force, with the data of generation {request.To}.");
        return CommandLine.Good;
    }
}
