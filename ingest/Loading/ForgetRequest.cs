using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Loading;

/// <summary>A person to forget.</summary>
/// <param name="Data">Where the generations lie.</param>
/// <param name="Organisation">Whose.</param>
/// <param name="LeaderId">As leaders.csv has it.</param>
public sealed record ForgetRequest(DataFolder Data, OrganisationId Organisation, string LeaderId)
{
    /// <summary>Who asks for it, as another that waits is told.</summary>
    public string By { get; init; } = "forget";
}
