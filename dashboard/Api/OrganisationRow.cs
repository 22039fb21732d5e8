using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Dashboard.Api;

/// <summary>One row per organisation that the caller may see.</summary>
/// <param name="Id">The organisation.</param>
/// <param name="Name">As the screen shows it.</param>
/// <param name="Concept">The concept's id.</param>
public sealed record OrganisationRow(OrganisationId Id, string Name, string Concept)
{
    /// <summary>The row of a generation.</summary>
    public static OrganisationRow Of(Generation generation)
    {
        ArgumentNullException.ThrowIfNull(generation);
        return new OrganisationRow(generation.OrganisationId, generation.Name, generation.Concept.Id);
    }
}
