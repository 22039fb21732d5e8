using LusInsight.Journey.Tests.Site;
using Microsoft.Playwright;

namespace LusInsight.Journey.Tests.Use;

/// <summary>English by a switch, and nothing of the frame left in Danish.</summary>
[Collection(SampleSiteTests.Name)]
public sealed class LanguageTests(SampleSite site)
{
    [Fact]
    public async Task English_Chosen_StaysThroughEveryPageAndLeavesNoDanishInTheFrame()
    {
        await using var director = await site.SignInAsync(Samples.User("direktoer", "albertslund"), "albertslund");
        var danish = (await FrameAsync(director.Page)).ToHashSet(StringComparer.Ordinal);

        await director.Page.GetByRole(AriaRole.Link, new() { Name = "English" }).ClickAsync();
        await Assertions.Expect(director.Page.Locator("html")).ToHaveAttributeAsync("lang", "en");

        string[] same = ["LusInsight", "Menu", "Data"];
        var names = await director.Menu.AllInnerTextsAsync();
        names.ShouldBe(["Overview", "Completion", "Competence gaps", "Trends", "Evaluation", "Data", "Who sees what"]);
        foreach (var name in names)
        {
            await director.FollowMenuAsync(name);
            director.Page.Url.ShouldContain("culture=en");
            (await FrameAsync(director.Page)).Where(danish.Contains).Except(same).ShouldBeEmpty(name);
            (await director.Heading.InnerTextAsync()).ShouldBe(name);
        }

        (await Inspection.FaultsAsync(director, "english-who-sees", language: "en")).ShouldBeEmpty();
        await director.Page.GetByRole(AriaRole.Link, new() { Name = "Dansk" }).ClickAsync();
        await Assertions.Expect(director.Page.Locator("html")).ToHaveAttributeAsync("lang", "da");
    }

    [Fact]
    public async Task Numbers_InEachLanguage_AreWrittenAsThere()
    {
        await using var director = await site.SignInAsync(Samples.User("direktoer", "albertslund"), "albertslund");

        await director.GoAsync("/albertslund/gaps");
        (await director.Lead.InnerTextAsync()).ShouldContain("usikkerhed 1,3 til 1,7");
        await director.GoAsync("/albertslund/gaps?culture=en");
        (await director.Lead.InnerTextAsync()).ShouldContain("uncertainty 1.3 to 1.7");
    }

    // The texts of bars and filters, without what can be chosen: organisations, rounds, departments and levels have their own names.
    private static Task<string[]> FrameAsync(IPage page) => page.EvaluateAsync<string[]>("""
        () => [...document.querySelectorAll(".skip-link, .bar-1 :is(a, button, summary), .bar-2 a, .filter-label, .filter-bar button, .reset")]
          .filter(part => !part.closest(".organisation-menu"))
          .map(part => (part.getAttribute("aria-label") ?? part.textContent).trim())
        """);
}
