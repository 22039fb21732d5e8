using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using LusInsight.Ingest.Reading;
using LusInsight.Ingest.Watching;

namespace LusInsight.Ingest.Commands;

/// <summary><c>watch &lt;inbox&gt;</c>: loads deliveries as they are put into a folder, until Ctrl-C.</summary>
internal static class WatchCommand
{
    public static Command Create(TimeProvider time)
    {
        var inbox = new Argument<string>("inbox") { Description = "The folder that deliveries (folders, .zip) are put into." };
        var data = Arguments.Data();
        var organisation = Arguments.DeliveredOrganisation();
        var maxRejects = Arguments.MaxRejects();
        var settle = new Option<TimeSpan>("--settle")
        {
            Description = "How long nothing of a delivery must change before it is loaded, where no <name>.done beside it (or .done in it) says that it is complete.",
            HelpName = "seconds",
            DefaultValueFactory = _ => TimeSpan.FromSeconds(5),
            CustomParser = ParseSeconds,
        };
        var command = new Command("watch", "Loads deliveries as they are put into a folder, and moves them to processed/ or failed/ with a report.")
        {
            inbox, data, organisation, maxRejects, settle,
        };
        command.SetAction(async (parsed, cancellation) =>
        {
            var request = new WatchRequest(parsed.GetRequiredValue(inbox), parsed.GetRequiredValue(data))
            {
                Organisation = parsed.GetValue(organisation),
                MaxRejectsPercent = parsed.GetValue(maxRejects),
                Settle = parsed.GetValue(settle),
            };
            if (request.Fault is { } fault)
            {
                throw new DeliveryException(fault);
            }

            // Elsewhere, so that Ctrl-C is heard while a delivery is loaded.
            await Task.Run(
                () => new InboxWatch(request, parsed.InvocationConfiguration.Output, time).RunAsync(cancellation), CancellationToken.None);
            return CommandLine.Good;
        });
        return command;
    }

    private static TimeSpan ParseSeconds(ArgumentResult given)
    {
        if (!double.TryParse(given.Tokens[0].Value, CultureInfo.InvariantCulture, out var seconds) || seconds is not (>= 0 and <= 86_400))
        {
            given.AddError("--settle takes seconds, from 0 to 86400.");
            return default;
        }

        return TimeSpan.FromSeconds(seconds);
    }
}
