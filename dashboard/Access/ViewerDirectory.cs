using System.Security.Claims;
using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.AccessLog;

namespace LusInsight.Dashboard.Access;

/// <summary>Looks up callers in the users.csv of each organisation, as it stands in the generation in force.</summary>
public sealed class ViewerDirectory(GenerationCatalog catalog, TimeProvider time, AuthSettings settings, AccessNotes notes)
{
    /// <summary>Whether a caller may look at an organisation.</summary>
    /// <param name="caller">Signed in by whichever scheme; the name identifier is the user_id.</param>
    /// <param name="organisation">As the address says; any text.</param>
    public Admission Admit(ClaimsPrincipal caller, string? organisation)
    {
        if (UserOf(caller) is not { } user)
        {
            return new Admission.SignedOut();
        }

        if (organisation is not null
            && catalog.Find(OrganisationId.From(organisation)) is { } generation
            && Find(generation, user) is { } viewer)
        {
            return new Admission.Granted(generation, viewer);
        }

        notes.RefusedEntry(user);
        return IsKnown(user) ? new Admission.UnknownOrganisation() : new Admission.UnknownUser();
    }

    /// <summary>Every organisation that knows the caller, by the organisation's id; empty for a stranger.</summary>
    public IReadOnlyList<Admission.Granted> AdmitEverywhere(ClaimsPrincipal caller) =>
        UserOf(caller) is { } user ? [.. Everywhere(user)] : [];

    /// <summary>Whether any organisation knows the user.</summary>
    public bool IsKnown(UserId user) => Everywhere(user).Any();

    /// <summary>The user_id of a caller, or null when nobody is signed in, or their session is over.</summary>
    public UserId? UserOf(ClaimsPrincipal caller)
    {
        ArgumentNullException.ThrowIfNull(caller);
        return caller.FindFirstValue(ClaimTypes.NameIdentifier) is { Length: > 0 } id && !SessionCookie.IsOver(caller, time.GetUtcNow())
            ? UserId.From(id)
            : null;
    }

    /// <summary>In demo mode an organisation without users lets the demonstration's director in; everywhere else nobody.</summary>
    private Viewer? Find(Generation generation, UserId user) =>
        Viewer.Find(generation, user, time, notes.Of(generation.OrganisationId))
            ?? (settings.Mode == AuthMode.Demo && user == DemoUsers.Director ? Viewer.Demonstrate(generation, user, time) : null);

    private IEnumerable<Admission.Granted> Everywhere(UserId user) =>
        from organisation in catalog.Organisations()
        let generation = catalog.Find(organisation)
        where generation is not null
        let viewer = Find(generation, user)
        where viewer is not null
        select new Admission.Granted(generation, viewer);
}
