namespace LusInsight.Dashboard.Layout;

/// <summary>What an address narrows a page to, as text; null = not told.</summary>
/// <param name="Round">A round's id.</param>
/// <param name="Department">A department's id.</param>
/// <param name="Level">A level's id.</param>
/// <param name="Question">A question's id; trends and evaluations.</param>
/// <param name="Arena">An arena's id; competence gaps.</param>
/// <param name="AsOf">A day as yyyy-MM-dd; overview and completion.</param>
/// <param name="Sort">How a table is sorted; completion.</param>
public sealed record Filters(
    string? Round = null,
    string? Department = null,
    string? Level = null,
    string? Question = null,
    string? Arena = null,
    string? AsOf = null,
    string? Sort = null)
{
    /// <summary>Those that a page knows.</summary>
    public Filters For(DashboardPage page) => page switch
    {
        DashboardPage.Overview => this with { Question = null, Arena = null, Sort = null },
        DashboardPage.Completion => this with { Question = null, Arena = null },
        DashboardPage.Gaps => this with { Question = null, AsOf = null, Sort = null },
        DashboardPage.Trends or DashboardPage.Evaluations => this with { Arena = null, AsOf = null, Sort = null },
        DashboardPage.Data or DashboardPage.WhoSees or DashboardPage.DataProtection or DashboardPage.AccessLog => new Filters(),
        _ => throw new ArgumentOutOfRangeException(nameof(page), page, "Not a page."),
    };

    /// <summary>Those that go along to another page: what is that page's own stays behind.</summary>
    public Filters Carried => this with { Question = null, Arena = null, Sort = null };
}
