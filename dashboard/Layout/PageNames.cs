using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Layout;

/// <summary>What the pages are called, in the menu and as headings.</summary>
public static class PageNames
{
    /// <summary>"Gennemførelse", "Completion".</summary>
    public static string Of(DashboardPage page, Language language)
    {
        ArgumentNullException.ThrowIfNull(language);
        return page switch
        {
            DashboardPage.Overview => language["Overblik", "Overview"],
            DashboardPage.Completion => language["Gennemførelse", "Completion"],
            DashboardPage.Gaps => language["Kompetencegab", "Competence gaps"],
            DashboardPage.Trends => language["Tendenser", "Trends"],
            DashboardPage.Evaluations => language["Evaluering", "Evaluation"],
            DashboardPage.Data => language["Data", "Data"],
            DashboardPage.WhoSees => language["Hvem ser hvad", "Who sees what"],
            DashboardPage.DataProtection => language["Databeskyttelse", "Data protection"],
            DashboardPage.AccessLog => language["Adgangslog", "Access log"],
            _ => throw new ArgumentOutOfRangeException(nameof(page), page, "Not a page."),
        };
    }
}
