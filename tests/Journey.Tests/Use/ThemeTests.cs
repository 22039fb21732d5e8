using LusInsight.Journey.Tests.Site;
using Microsoft.Playwright;

namespace LusInsight.Journey.Tests.Use;

/// <summary>Light or dark: what the system wishes, until the reader says otherwise.</summary>
[Collection(SampleSiteTests.Name)]
public sealed class ThemeTests(SampleSite site)
{
    [Fact]
    public async Task Theme_Switched_StaysThroughPagesAndReloads()
    {
        await using var director = await site.SignInAsync(Samples.User("direktoer", "albertslund"), "albertslund");
        var light = await BackgroundAsync(director.Page);

        await director.Page.Locator("[data-theme-switch]").ClickAsync();
        var dark = await BackgroundAsync(director.Page);
        dark.ShouldNotBe(light);

        await director.FollowMenuAsync("Tendenser");
        (await BackgroundAsync(director.Page)).ShouldBe(dark);
        await director.Page.ReloadAsync();
        (await BackgroundAsync(director.Page)).ShouldBe(dark);

        // The choice goes before the system's wish, both ways.
        await director.Page.Locator("[data-theme-switch]").ClickAsync();
        await director.Page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        (await BackgroundAsync(director.Page)).ShouldBe(light);
    }

    private static Task<string> BackgroundAsync(IPage page) =>
        page.EvaluateAsync<string>("() => getComputedStyle(document.body).backgroundColor");
}
