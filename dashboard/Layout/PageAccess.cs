using LusInsight.Analytics.Access;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Dashboard.Layout;

/// <summary>Which pages a viewer may open, and which of them the menu offers.</summary>
public static class PageAccess
{
    /// <summary>Whether the page answers this viewer; otherwise it is a 403.</summary>
    public static bool MayOpen(this Viewer viewer, DashboardPage page)
    {
        ArgumentNullException.ThrowIfNull(viewer);
        return page switch
        {
            DashboardPage.Overview or DashboardPage.WhoSees or DashboardPage.DataProtection => true,
            DashboardPage.Completion => viewer.Has(Right.Completion),
            DashboardPage.Gaps or DashboardPage.Trends or DashboardPage.Evaluations => viewer.Has(Right.Results),
            DashboardPage.Data => viewer.Has(Right.Loads),
            DashboardPage.AccessLog => viewer.Has(Right.Administration),
            _ => throw new ArgumentOutOfRangeException(nameof(page), page, "Not a page."),
        };
    }

    /// <summary>The pages in the menu: those that answer, and have something to say in this concept.</summary>
    public static IEnumerable<DashboardPage> Menu(Viewer viewer, Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        return Enum.GetValues<DashboardPage>()
            .Where(page => viewer.MayOpen(page))
            .Where(page => page is not (DashboardPage.DataProtection or DashboardPage.AccessLog))
            .Where(page => page != DashboardPage.Gaps || concept.Arenas.Count > 0)
            .Where(page => page != DashboardPage.Overview || viewer.Role != Role.Admin);
    }
}
