using System.Globalization;
using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Charts;
using LusInsight.Dashboard.Layout;

namespace LusInsight.Dashboard.Completion;

/// <summary>From the address to the people that a page lists.</summary>
public static class PeopleReading
{
    /// <summary>How many are on a page of the list.</summary>
    public const int PageSize = 15;

    /// <summary>Where the list is on its page.</summary>
    public const string Anchor = "people";

    /// <summary>What the address asks for: those with something missing, the latest first, unless it says otherwise.</summary>
    public static PeopleWanted Wanted(Filters filters)
    {
        ArgumentNullException.ThrowIfNull(filters);
        return new PeopleWanted(
            filters.Stage,
            SnakeCase.TryParse<PeopleGroup>(filters.Who, out var who) ? who : DefaultGroup(filters),
            SnakeCase.TryParse<PeopleOrder>(filters.Order, out var order) ? order : PeopleOrder.Late,
            long.TryParse(filters.Skip, NumberStyles.None, CultureInfo.InvariantCulture, out var skip) ? skip : 0,
            PageSize);
    }

    /// <summary>The same page with other people listed, from the first of them.</summary>
    public static string Address(PageContext page, Func<Filters, Filters> change)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.Link(DashboardPage.Completion, change(page.Filters with { Skip = null })) + "#" + Anchor;
    }

    /// <summary>The same page from another of the people on.</summary>
    public static string AddressFrom(PageContext page, long skip)
    {
        ArgumentNullException.ThrowIfNull(page);
        return page.LinkWith(filters => filters with { Skip = skip == 0 ? null : skip.ToString(CultureInfo.InvariantCulture) }) + "#" + Anchor;
    }

    /// <summary>Where a column's heading leads.</summary>
    public static SortHead Sort(PageContext page, PeopleOrder order)
    {
        ArgumentNullException.ThrowIfNull(page);
        return new SortHead(
            Address(page, filters => filters with { Order = order == PeopleOrder.Late ? null : SnakeCase.Of(order) }),
            IsDescending: order == PeopleOrder.Late,
            Wanted(page.Filters).Order == order);
    }

    // Who is asked for by a stage may have got all the way.
    private static PeopleGroup DefaultGroup(Filters filters) => filters.Stage is null ? PeopleGroup.Missing : PeopleGroup.All;
}
