using LusInsight.Journey.Tests.Site;
using Microsoft.Playwright;

namespace LusInsight.Journey.Tests.Use;

/// <summary>Everything by keyboard, and the focus never lost.</summary>
[Collection(SampleSiteTests.Name)]
public sealed class KeyboardTests(SampleSite site)
{
    [Fact]
    public async Task Tab_FirstOnAPage_IsTheSkipLinkToTheContent()
    {
        await using var director = await OverviewAsync();

        await director.Page.Keyboard.PressAsync("Tab");
        (await FocusedAsync(director.Page)).ShouldBe("Gå til indhold");
        await director.Page.Keyboard.PressAsync("Enter");

        await Assertions.Expect(director.Page.Locator("main")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Tab_FromTheTop_ReachesMenuFiltersAndContentInThatOrder()
    {
        await using var director = await OverviewAsync();

        var passed = new List<string>();
        while (passed.Count < 40 && !passed.Contains("Gå til gennemførelse", StringComparer.Ordinal))
        {
            await director.Page.Keyboard.PressAsync("Tab");
            passed.Add(await FocusedAsync(director.Page));
        }

        string[] wanted = ["Gå til indhold", "LusInsight", "Overblik", "Data", "LULS 2026 (åben)", "Hele organisationen", "Gå til gennemførelse"];
        passed.Where(wanted.Contains).Distinct().ShouldBe(wanted);
    }

    [Fact]
    public async Task Round_ChosenByKeyboard_PushesTheAddressAndKeepsPageAndFocus()
    {
        await using var director = await OverviewAsync();
        await director.FollowMenuAsync("Gennemførelse");
        var round = director.Page.Locator(".filter summary").First;

        await round.FocusAsync();
        await director.Page.Keyboard.PressAsync("Enter");
        await director.Page.Keyboard.PressAsync("Tab");
        await director.Page.Keyboard.PressAsync("Tab");
        (await FocusedAsync(director.Page)).ShouldBe("LULS 2025 (lukket)");
        await director.Page.Keyboard.PressAsync("Enter");

        await director.Page.WaitForURLAsync("**/albertslund/completion?round=luls-2025");
        await Assertions.Expect(round).ToContainTextAsync("LULS 2025");
        await Assertions.Expect(round).ToBeFocusedAsync();
        (await director.Heading.InnerTextAsync()).ShouldBe("Gennemførelse");

        await director.Page.GoBackAsync();
        await Assertions.Expect(round).ToContainTextAsync("LULS 2026");
    }

    [Fact]
    public async Task Escape_InAMenu_ClosesItAndReturnsTheFocus()
    {
        await using var director = await OverviewAsync();
        var organisations = director.Page.Locator(".organisation-menu summary");
        await organisations.FocusAsync();
        await director.Page.Keyboard.PressAsync("Enter");
        await director.Page.Keyboard.PressAsync("Tab");

        await director.Page.Keyboard.PressAsync("Escape");

        await Assertions.Expect(director.Page.Locator(".organisation-menu[open]")).ToHaveCountAsync(0);
        await Assertions.Expect(organisations).ToBeFocusedAsync();
    }

    private async Task<Visitor> OverviewAsync()
    {
        var director = await site.SignInAsync(Samples.User("direktoer", "albertslund"), "albertslund");
        // After a load of its own, as by a bookmark: the focus is nowhere yet.
        await director.GoAsync("/albertslund");
        return director;
    }

    private static Task<string> FocusedAsync(IPage page) =>
        page.EvaluateAsync<string>("() => document.activeElement.innerText.trim()");
}
