namespace LusInsight.Dashboard.Layout;

/// <summary>What an address narrows a page to, as text; null = not told.</summary>
/// <param name="Round">A round's id.</param>
/// <param name="Department">A department's id.</param>
/// <param name="Level">A level's id.</param>
/// <param name="Question">A question's id; trends and evaluations.</param>
/// <param name="Arena">An arena's id; competence gaps.</param>
/// <param name="AsOf">A day as yyyy-MM-dd; overview and completion.</param>
/// <param name="Sort">How a table is sorted; completion.</param>
/// <param name="Stage">The furthest stage of the people listed, or none; completion.</param>
/// <param name="Who">Which people are listed: late, missing or all; completion.</param>
/// <param name="Order">How they are sorted; completion.</param>
/// <param name="Skip">How many of them are on the pages before; completion.</param>
/// <param name="Tree">"all" where every department below is listed; completion.</param>
public sealed record Filters(
    string? Round = null,
    string? Department = null,
    string? Level = null,
    string? Question = null,
    string? Arena = null,
    string? AsOf = null,
    string? Sort = null,
    string? Stage = null,
    string? Who = null,
    string? Order = null,
    string? Skip = null,
    string? Tree = null)
{
    /// <summary>Those that a page knows.</summary>
    public Filters For(DashboardPage page) => page switch
    {
        DashboardPage.Overview => WithoutLists with { Question = null, Arena = null },
        DashboardPage.Completion => this with { Question = null, Arena = null },
        DashboardPage.Gaps => WithoutLists with { Question = null, AsOf = null },
        DashboardPage.Trends or DashboardPage.Evaluations => WithoutLists with { Arena = null, AsOf = null },
        DashboardPage.Data or DashboardPage.WhoSees or DashboardPage.DataProtection or DashboardPage.AccessLog => new Filters(),
        _ => throw new ArgumentOutOfRangeException(nameof(page), page, "Not a page."),
    };

    /// <summary>Those that go along to another page: what is that page's own stays behind.</summary>
    public Filters Carried => WithoutLists with { Question = null, Arena = null };

    // How completion's tables and list are narrowed, sorted and paged.
    private Filters WithoutLists => this with { Sort = null, Stage = null, Who = null, Order = null, Skip = null, Tree = null };
}
