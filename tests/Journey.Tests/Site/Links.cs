using Microsoft.Playwright;

namespace LusInsight.Journey.Tests.Site;

/// <summary>No link leads nowhere.</summary>
internal static class Links
{
    /// <summary>Where the links of a page lead, within the dashboard.</summary>
    public static async Task<IReadOnlyList<string>> OfAsync(IPage page) => await page.EvaluateAsync<string[]>(
        "() => [...document.querySelectorAll('a[href]')].filter(a => a.origin === location.origin).map(a => a.pathname + a.search)");

    /// <summary>Those that do not answer with 200. Of links that differ in values alone, one is followed.</summary>
    public static async Task<IReadOnlyList<string>> DeadAsync(IPage page, IEnumerable<string> links)
    {
        var dead = new List<string>();
        foreach (var link in links.DistinctBy(Shape, StringComparer.Ordinal))
        {
            var answer = await page.Context.APIRequest.GetAsync(link);
            if (answer.Status != 200)
            {
                dead.Add($"{link} answers {answer.Status}");
            }
        }

        return dead;
    }

    // /ucl/gaps?round=a&arena=b → /ucl/gaps?round&arena
    private static string Shape(string link)
    {
        var parts = link.Split('?', 2);
        return parts.Length == 1
            ? link
            : parts[0] + "?" + string.Join('&', parts[1].Split('&').Select(parameter => parameter.Split('=')[0]));
    }
}
