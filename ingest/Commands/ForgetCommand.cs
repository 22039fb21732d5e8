using System.CommandLine;
using LusInsight.Ingest.Loading;

namespace LusInsight.Ingest.Commands;

/// <summary><c>forget &lt;organisation&gt; &lt;leader_id&gt;</c>: a person's rows leave everything that is kept.</summary>
internal static class ForgetCommand
{
    public static Command Create(TimeProvider time)
    {
        var organisation = Arguments.Organisation();
        var leader = new Argument<string>("leader_id") { Description = "The person's id, as leaders.csv has it." };
        var data = Arguments.Data();
        var command = new Command("forget", "Erases a person from every generation, from quarantine and from the deliveries that watch put aside.")
        {
            organisation, leader, data,
        };
        // Elsewhere, so that Ctrl-C is heard while it runs.
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(
            new ForgetRequest(parsed.GetRequiredValue(data), parsed.GetValue(organisation), parsed.GetRequiredValue(leader)),
            parsed.InvocationConfiguration.Output,
            time,
            cancellation), CancellationToken.None));
        return command;
    }

    private static int Run(ForgetRequest request, TextWriter output, TimeProvider time, CancellationToken cancellation)
    {
        var done = Forget.Run(request, time, cancellation);
        output.WriteLine(done.Written == 0
            ? $"{done.Organisation}: the person was forgotten before, generation {done.Generation} stays in force."
            : $"{done.Organisation}: the person is forgotten, generation {done.Generation} is in force ({done.Written} generations written anew).");
        if (done.DeletedFiles > 0)
        {
            output.WriteLine($"Deliveries and reports that told of them were deleted: {done.DeletedFiles}.");
        }

        return CommandLine.Good;
    }
}
