using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Layout;

/// <summary>What a page of an organisation shows, to whom and in which language: found once per request by <see cref="Gate"/>.</summary>
/// <param name="Language">Of the address.</param>
/// <param name="Current">The page of the address.</param>
/// <param name="Filters">The address's filters as text, all of them known to name something.</param>
/// <param name="Generation">The organisation's data.</param>
/// <param name="Viewer">Every query asks it.</param>
/// <param name="Scope">The filters looked up.</param>
/// <param name="Today">The organisation's day.</param>
public sealed record PageContext(
    Language Language,
    DashboardPage Current,
    Filters Filters,
    Generation Generation,
    Viewer Viewer,
    Scope Scope,
    DateOnly Today)
{
    /// <summary>What the conversations consist of.</summary>
    public Concept Concept => Generation.Concept;

    /// <summary>Leaders or people.</summary>
    public People People => People.Of(Concept);

    /// <summary>The day that figures are made up on.</summary>
    public DateOnly MadeUpOn => Scope.AsOf ?? Today;

    /// <summary>The names of the rounds, without what they share.</summary>
    public RoundLabels Rounds => new(Generation.Rounds);

    /// <summary>The newest round whose answers this viewer may see; null where there is none yet.</summary>
    public Round? NewestReleased => Generation.Rounds.LastOrDefault(round =>
        round.ConversationCount > 0 && (!Viewer.IsProtected || Viewer.IsReleased(round)));

    /// <summary>Whether the answers of the page's round are still to come for this viewer.</summary>
    public bool AwaitsRelease => Viewer.IsProtected && Scope.Round is { } round && !Viewer.IsReleased(round);

    /// <summary>The address of another page, with the same filters.</summary>
    public string LinkTo(DashboardPage page) => Link(page, Filters.Carried);

    /// <summary>The address of this page with some filters changed.</summary>
    public string LinkWith(Func<Filters, Filters> change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return Link(Current, change(Filters));
    }

    /// <summary>The address of a page.</summary>
    public string Link(DashboardPage page, Filters filters) =>
        DashboardUrls.Page(Generation.OrganisationId.Value, page, filters, Language);

    /// <summary>The address of this page for another department; the viewer's own top is not told.</summary>
    public string LinkToDepartment(DepartmentId? department) => LinkWith(filters => filters with
    {
        Department = department is { } id && !(Viewer.Tops.Count == 1 && Viewer.Tops[0] == id) ? id.Value : null,
        Skip = null,
    });

    /// <summary>"Hele organisationen", the viewer's own department, or "Dine afdelinger".</summary>
    public string TopName => Generation.Departments.Roots.All(root => Viewer.Tops.Contains(root))
        ? Language["Hele organisationen", "The whole organisation"]
        : Viewer.Tops.Count == 1 ? Generation.Departments[Viewer.Tops[0]].Name : Language["Dine afdelinger", "Your departments"];

    /// <summary>The department of the filters as a heading: its name, or <see cref="TopName"/>.</summary>
    public string DepartmentName => Scope.Department is { } id && !Viewer.Tops.Contains(id) ? Generation.Departments[id].Name : TopName;

    /// <summary>The same scope in another round.</summary>
    public Scope ScopeIn(Round round, DateOnly? asOf = null) => Scope with { Round = round, AsOf = asOf };
}
