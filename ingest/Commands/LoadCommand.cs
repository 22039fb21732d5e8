using System.CommandLine;
using System.CommandLine.Parsing;
using LusInsight.Ingest.Loading;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Commands;

/// <summary><c>load &lt;delivery&gt;…</c>: each delivery becomes a generation, one after the other.</summary>
internal static class LoadCommand
{
    /// <summary>Rows of a delivery that is not published; watch writes them all.</summary>
    private const int MostShown = 50;

    public static Command Create(TimeProvider time)
    {
        var deliveries = new Argument<string[]>("delivery") { Description = "Folders with a delivery's files.", Arity = ArgumentArity.OneOrMore };
        deliveries.Validators.Add(RefuseOptions);
        var data = Arguments.Data();
        var organisation = Arguments.DeliveredOrganisation();
        var maxRejects = Arguments.MaxRejects();
        var json = new Option<bool>("--json") { Description = "One line of JSON per delivery." };

        var command = new Command("load", "Loads deliveries. Exit code 0: every row good; 2: some rows rejected; 1: nothing published.")
        {
            deliveries, data, organisation, maxRejects, json,
        };
        // Elsewhere, so that Ctrl-C is heard while it runs.
        command.SetAction((parsed, cancellation) => Task.Run(() => Run(
            parsed,
            parsed.GetRequiredValue(deliveries).Select(delivery => new LoadRequest(delivery, parsed.GetRequiredValue(data))
            {
                Organisation = parsed.GetValue(organisation),
                MaxRejectsPercent = parsed.GetValue(maxRejects),
                By = "load command",
            }),
            parsed.GetValue(json),
            time,
            cancellation), CancellationToken.None));
        return command;
    }

    /// <summary>A mistyped option would else be taken for one more folder.</summary>
    private static void RefuseOptions(ArgumentResult given)
    {
        foreach (var option in given.Tokens.Where(token => token.Value.StartsWith("--", StringComparison.Ordinal)))
        {
            given.AddError($"There is no option {option.Value}.");
        }
    }

    private static int Run(ParseResult parsed, IEnumerable<LoadRequest> requests, bool json, TimeProvider time, CancellationToken cancellation)
    {
        var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
        var codes = new List<int>();
        foreach (var request in requests)
        {
            try
            {
                var summary = json
                    ? IngestJob.Run(request, time, progress: null, cancellation)
                    : LoadProgressView.Show(output, time, progress => IngestJob.Run(request, time, progress, cancellation));
                output.WriteLine(json ? LoadJson.Line(summary) : LoadTable.Text(summary, output));
                codes.Add(summary.IsClean ? CommandLine.Good : CommandLine.SomeRejected);
            }
            catch (DeliveryException failure)
            {
                if (!json && failure.Rejects.Count > 0)
                {
                    RejectsCommand.WriteTable(output, failure.Rejects.Take(MostShown));
                }

                // Each load is whole by itself: the others still count.
                error.WriteLine(failure.Message);
                codes.Add(CommandLine.Failed);
            }
        }

        return codes.Contains(CommandLine.Failed) ? CommandLine.Failed : codes.Max();
    }
}
