using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace LusInsight.Journey.Tests.Site;

/// <summary>Looks at a page as every reader may: at both widths, light and dark, on the narrowest screen and on paper.</summary>
internal static class Inspection
{
    private const int Narrowest = 320;
    private const int Paper = 1032;

    /// <summary>Where the screenshots lie: screenshots/ in the tests' output folder.</summary>
    public static string Screenshots { get; } = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "screenshots")).FullName;

    /// <summary>The faults of the page that the visitor is at, each with the page and the look; empty = none.</summary>
    /// <param name="visitor">Stands at the page; at 1440 and light again afterwards.</param>
    /// <param name="name">Of the page, for screenshots and faults.</param>
    /// <param name="language">What the page's lang has to be.</param>
    /// <param name="looks">In which it is looked at; all of them where left out.</param>
    public static async Task<IReadOnlyList<string>> FaultsAsync(
        Visitor visitor, string name, string language = "da", IReadOnlyList<Look>? looks = null)
    {
        var page = visitor.Page;
        var faults = await FrameFaultsAsync(page, language);
        foreach (var look in looks ?? Look.All)
        {
            await SetAsync(visitor, look.Width, look.Scheme);
            await ShootAsync(page, $"{name}-{look.Name}");
            faults.AddRange((await AxeFaultsAsync(page, look.Rules)).Concat(await WidthFaultsAsync(page)).Select(fault => $"{look.Name}: {fault}"));
        }

        await SetAsync(visitor, Narrowest, ColorScheme.Light);
        faults.AddRange((await WidthFaultsAsync(page)).Select(fault => $"{Narrowest}: {fault}"));
        await SetAsync(visitor, Look.All[0].Width, ColorScheme.Light);
        faults.AddRange(visitor.TakeComplaints());
        return [.. faults.Select(fault => $"{name} {fault}")];
    }

    /// <summary>The page as it comes out of a printer: a screenshot alone.</summary>
    public static async Task PrintAsync(Visitor visitor, string name)
    {
        await visitor.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Print });
        await SetAsync(visitor, Paper, ColorScheme.Light);
        await ShootAsync(visitor.Page, $"{name}-print");
        await visitor.Page.EmulateMediaAsync(new PageEmulateMediaOptions { Media = Media.Screen });
        await SetAsync(visitor, Look.All[0].Width, ColorScheme.Light);
    }

    private static async Task SetAsync(Visitor visitor, int width, ColorScheme scheme)
    {
        await visitor.Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = scheme });
        await visitor.Page.SetViewportSizeAsync(width, 900);
        await visitor.DrawnAsync();
    }

    private static Task ShootAsync(IPage page, string name) => page.ScreenshotAsync(new PageScreenshotOptions
    {
        Path = Path.Combine(Screenshots, $"{name}.png"),
        FullPage = true,
    });

    private static async Task<List<string>> FrameFaultsAsync(IPage page, string language)
    {
        var faults = new List<string>();
        Expect(await page.Locator("html").GetAttributeAsync("lang") == language, $"is not in '{language}'");
        Expect(await page.Locator("h1").CountAsync() == 1, "has not one H1");
        Expect((await page.Locator("p.lead").AllInnerTextsAsync()) is [{ Length: > 0 }], "has not one sentence that answers");
        Expect((await page.TitleAsync()).EndsWith("LusInsight", StringComparison.Ordinal), "has no title");
        return faults;

        void Expect(bool holds, string fault)
        {
            if (!holds)
            {
                faults.Add(fault);
            }
        }
    }

    private static async Task<IEnumerable<string>> AxeFaultsAsync(IPage page, IReadOnlyList<string> rules)
    {
        var options = rules.Count == 0 ? new AxeRunOptions() : new AxeRunOptions { RunOnly = RunOnlyOptions.Rules([.. rules]) };
        var result = await page.RunAxe(options);
        return result.Violations.SelectMany(violation => violation.Nodes.Select(node => $"axe {violation.Id} at {node.Target}: {violation.Help}"));
    }

    // The page itself never scrolls sideways, however narrow; a wide table scrolls in a frame of its own.
    private static async Task<IEnumerable<string>> WidthFaultsAsync(IPage page)
    {
        var overflow = await page.EvaluateAsync<int>("() => document.documentElement.scrollWidth - document.documentElement.clientWidth");
        return overflow > 0 ? [$"scrolls sideways by {overflow} px"] : [];
    }
}
