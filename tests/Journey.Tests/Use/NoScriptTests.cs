using LusInsight.Journey.Tests.Site;
using Microsoft.Playwright;

namespace LusInsight.Journey.Tests.Use;

/// <summary>Without JavaScript every page is still read, and filtered by plain links and forms.</summary>
[Collection(SampleSiteTests.Name)]
public sealed class NoScriptTests(SampleSite site)
{
    [Fact]
    public async Task Pages_WithoutScript_AnswerAndFilter()
    {
        await using var director = await site.SignInAsync(Samples.User("direktoer", "albertslund"), "albertslund", hasScript: false);
        foreach (var name in await director.Menu.AllInnerTextsAsync())
        {
            await director.Menu.GetByText(name, new() { Exact = true }).ClickAsync();
            (await director.Heading.InnerTextAsync()).ShouldBe(name);
            (await director.Lead.InnerTextAsync()).ShouldNotBeEmpty();
            (await director.Page.Locator(".needs-script:visible").CountAsync()).ShouldBe(0, name);
        }

        await director.Menu.GetByText("Gennemførelse", new() { Exact = true }).ClickAsync();
        await director.Page.Locator(".filter summary").First.ClickAsync();
        await director.Page.GetByRole(AriaRole.Link, new() { Name = "LULS 2025 (lukket)" }).ClickAsync();
        director.Page.Url.ShouldEndWith("/albertslund/completion?round=luls-2025");
        (await director.Lead.InnerTextAsync()).ShouldContain("nåede i mål");
    }

    [Fact]
    public async Task Date_WithoutScript_IsAskedForByTheButton()
    {
        await using var director = await site.SignInAsync(Samples.User("direktoer", "albertslund"), "albertslund", hasScript: false);
        await director.Page.GotoAsync("/albertslund/completion?round=luls-2025&department=boern_unge");

        await director.Page.GetByLabel("Pr. dato").FillAsync("2025-11-01");
        await director.Page.GetByRole(AriaRole.Button, new() { Name = "Vis" }).ClickAsync();

        director.Page.Url.ShouldContain("asOf=2025-11-01");
        director.Page.Url.ShouldContain("round=luls-2025");
        director.Page.Url.ShouldContain("department=boern_unge");
        (await director.Lead.InnerTextAsync()).ShouldContain("1. november 2025");
    }
}
