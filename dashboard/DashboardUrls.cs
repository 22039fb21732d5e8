using LusInsight.Dashboard.Access.OpenId;
using LusInsight.Dashboard.Layout;
using LusInsight.Dashboard.Text;
using Microsoft.AspNetCore.WebUtilities;

namespace LusInsight.Dashboard;

/// <summary>Every address of the dashboard is built and read here. The address is the whole state of a page.</summary>
public static class DashboardUrls
{
    private static readonly Dictionary<DashboardPage, string> Segments = new()
    {
        [DashboardPage.Overview] = string.Empty,
        [DashboardPage.Completion] = "/completion",
        [DashboardPage.Gaps] = "/gaps",
        [DashboardPage.Trends] = "/trends",
        [DashboardPage.Evaluations] = "/evaluations",
        [DashboardPage.Data] = "/data",
        [DashboardPage.WhoSees] = "/who-sees",
        [DashboardPage.DataProtection] = "/data-protection",
        [DashboardPage.AccessLog] = "/access-log",
    };

    /// <summary>The organisations that the viewer may see.</summary>
    public static string Organisations(Language language) => WithQuery("/", [Culture(language)]);

    /// <summary>The accessibility statement, which is the same for everybody.</summary>
    public static string Accessibility(Language language) => WithQuery("/accessibility", [Culture(language)]);

    /// <summary>The sign-in page.</summary>
    /// <param name="language">Of the page.</param>
    /// <param name="returnUrl">Where to go afterwards: an address of the dashboard from its root.</param>
    public static string SignIn(Language language, string? returnUrl = null) =>
        WithQuery("/sign-in", [Culture(language), ("returnUrl", returnUrl)]);

    /// <summary>The way to the sign-in provider.</summary>
    /// <param name="returnUrl">Where to go afterwards: an address of the dashboard from its root.</param>
    public static string SignInStart(string? returnUrl) => WithQuery(OpenIdSignIn.StartPath, [("returnUrl", returnUrl)]);

    /// <summary>A page of an organisation, with those of the filters that it knows.</summary>
    public static string Page(string organisation, DashboardPage page, Filters filters, Language language)
    {
        ArgumentNullException.ThrowIfNull(filters);
        var known = filters.For(page);
        return WithQuery(
            $"/{Uri.EscapeDataString(organisation)}{Segments[page]}",
            [
                ("round", known.Round), ("department", known.Department), ("level", known.Level),
                ("question", known.Question), ("arena", known.Arena), ("asOf", known.AsOf), ("sort", known.Sort),
                ("stage", known.Stage), ("who", known.Who), ("order", known.Order), ("skip", known.Skip), ("tree", known.Tree),
                Culture(language),
            ]);
    }

    /// <summary>An address below a page, with the page's filters: "/completion/people.csv".</summary>
    /// <param name="page">The page's address, with or without a query.</param>
    /// <param name="part">What follows its path.</param>
    public static string Below(string page, string part)
    {
        ArgumentNullException.ThrowIfNull(page);
        var query = page.IndexOf('?', StringComparison.Ordinal);
        return query < 0 ? $"{page}/{part}" : $"{page[..query]}/{part}{page[query..]}";
    }

    /// <summary>The same address in another language.</summary>
    /// <param name="address">Absolute.</param>
    /// <param name="language">The language to turn to.</param>
    public static string InLanguage(string address, Language language)
    {
        var uri = new Uri(address);
        var others = QueryHelpers.ParseQuery(uri.Query)
            .Where(pair => !string.Equals(pair.Key, "culture", StringComparison.OrdinalIgnoreCase))
            .SelectMany(pair => pair.Value.Select(value => (pair.Key, value)));
        return WithQuery(uri.AbsolutePath, [.. others, Culture(language)]);
    }

    /// <summary>The page that an address of an organisation names: the overview when its second part is none of ours.</summary>
    /// <param name="address">Absolute.</param>
    public static DashboardPage ReadPage(string address)
    {
        var parts = new Uri(address).AbsolutePath.Split('/', StringSplitOptions.RemoveEmptyEntries);
        return parts.Length < 2
            ? DashboardPage.Overview
            : Segments.FirstOrDefault(pair => string.Equals(pair.Value, "/" + parts[1], StringComparison.OrdinalIgnoreCase)).Key;
    }

    /// <summary>The filters of an address; of a parameter that is told twice, the first.</summary>
    /// <param name="address">Absolute.</param>
    public static Filters ReadFilters(string address)
    {
        var query = QueryHelpers.ParseQuery(new Uri(address).Query);
        return new Filters(
            Read("round"), Read("department"), Read("level"), Read("question"), Read("arena"), Read("asOf"), Read("sort"),
            Read("stage"), Read("who"), Read("order"), Read("skip"), Read("tree"));

        string? Read(string name) => query.TryGetValue(name, out var values) && values[0] is { Length: > 0 } value ? value : null;
    }

    /// <summary>The language of an address: Danish unless it says otherwise.</summary>
    /// <param name="address">Absolute.</param>
    public static Language ReadLanguage(string address) =>
        Language.Of(QueryHelpers.ParseQuery(new Uri(address).Query).TryGetValue("culture", out var culture) ? culture[0] : null);

    private static (string Name, string? Value) Culture(Language language) =>
        ("culture", language == Language.Danish ? null : language.Code);

    private static string WithQuery(string path, IEnumerable<(string Name, string? Value)> parameters)
    {
        var query = string.Join('&', parameters
            .Where(parameter => !string.IsNullOrEmpty(parameter.Value))
            .Select(parameter => $"{parameter.Name}={Uri.EscapeDataString(parameter.Value!)}"));
        return query.Length == 0 ? path : $"{path}?{query}";
    }
}
