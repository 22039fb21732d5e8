using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Loading;

/// <summary>A step back to an older generation's data.</summary>
/// <param name="Data">Where the generations lie.</param>
/// <param name="Organisation">Whose.</param>
/// <param name="To">The generation whose data is taken.</param>
public sealed record RollbackRequest(DataFolder Data, OrganisationId Organisation, int To)
{
    /// <summary>Who asks for it, as another that waits is told.</summary>
    public string By { get; init; } = "rollback";

    /// <summary>Whose rights count, as the generation in force tells them; null = the command, which may everything.</summary>
    public UserId? User { get; init; }

    /// <summary>Whether the organisation's name, concept and clock may go back too: the command's may, and an administrator's.</summary>
    public bool MayAdminister { get; init; } = true;
}
