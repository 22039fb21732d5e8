using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Commands;

/// <summary>What several commands take.</summary>
internal static class Arguments
{
    /// <summary>Where the generations lie.</summary>
    public static Option<DataFolder> Data() => new("--data")
    {
        Description = "The data folder. Default: the setting LUSINSIGHT_DATA, else ./data.",
        HelpName = "folder",
        CustomParser = given => new DataFolder(given.Tokens[0].Value),
        DefaultValueFactory = _ => new DataFolder(
            Environment.GetEnvironmentVariable("LUSINSIGHT_DATA") is { Length: > 0 } setting ? setting : "data"),
    };

    /// <summary>Whose a delivery is, where it does not tell.</summary>
    public static Option<string?> DeliveredOrganisation() =>
        new("--organisation") { Description = "Whose it is, where there is no organisation.json.", HelpName = "id" };

    /// <summary>How much of a delivery may be rejected.</summary>
    public static Option<double> MaxRejects() => new("--max-rejects")
    {
        Description = "Publish nothing when more of the rows than this are rejected (unknown_reference not counted).",
        HelpName = "percent",
        DefaultValueFactory = _ => 10,
        CustomParser = ParsePercent,
    };

    /// <summary>An organisation's id.</summary>
    public static Argument<OrganisationId> Organisation() => new("organisation")
    {
        Description = "The organisation's id.",
        CustomParser = ParseOrganisation,
    };

    private static double ParsePercent(ArgumentResult given)
    {
        if (!double.TryParse(given.Tokens[0].Value, CultureInfo.InvariantCulture, out var percent) || percent is not (>= 0 and <= 100))
        {
            given.AddError("--max-rejects takes a percentage from 0 to 100.");
        }

        return percent;
    }

    private static OrganisationId ParseOrganisation(ArgumentResult given)
    {
        var id = given.Tokens[0].Value;
        if (!OrganisationId.IsWellFormed(id))
        {
            given.AddError($"'{id}' is not an organisation's id: a-z, 0-9 and '-'.");
        }

        return OrganisationId.From(id);
    }
}
