using System.CommandLine;
using LusInsight.Ingest.Reading;
using LusInsight.Ingest.Samples;

namespace LusInsight.Ingest.Commands;

/// <summary><c>sample &lt;folder&gt;</c>: invents an organisation's delivery.</summary>
internal static class SampleCommand
{
    public static Command Create()
    {
        var folder = new Argument<string>("folder") { Description = "A new folder for the delivery." };
        var organisation = new Option<string>("--organisation") { Description = "The organisation's id.", HelpName = "id", Required = true };
        var leaders = new Option<int>("--leaders") { Description = "How many people, those who have left included.", HelpName = "n", Required = true };
        var rounds = new Option<int>("--rounds") { Description = "How many yearly rounds, the last in 2026.", HelpName = "n", Required = true };
        var seed = new Option<int>("--seed") { Description = "Another number, other people.", HelpName = "n", Required = true };
        var command = new Command("sample", "Invents an organisation's delivery: the same bytes for the same options.")
        {
            folder, organisation, leaders, rounds, seed,
        };
        command.SetAction(parsed =>
        {
            Write(parsed.GetRequiredValue(folder), new SampleSpec(
                parsed.GetRequiredValue(organisation), parsed.GetValue(leaders), parsed.GetValue(rounds), parsed.GetValue(seed)));
            return CommandLine.Good;
        });
        return command;
    }

    private static void Write(string folder, SampleSpec spec)
    {
        if (spec.Fault is { } fault)
        {
            throw new DeliveryException(fault);
        }

        try
        {
            SampleGenerator.Write(folder, spec);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            throw new DeliveryException($"'{folder}' cannot be written: {failure.Message}", failure);
        }
    }
}
