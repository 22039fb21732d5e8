using System.CommandLine;
using System.CommandLine.Parsing;
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

    /// <summary>An organisation's id.</summary>
    public static Argument<OrganisationId> Organisation() => new("organisation")
    {
        Description = "The organisation's id.",
        CustomParser = ParseOrganisation,
    };

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
