using LusInsight.Journey.Tests.Site;

namespace LusInsight.Journey.Tests.Pages;

/// <summary>Every picture has its sentence and its table.</summary>
[Collection(SampleSiteTests.Name)]
public sealed class ChartTests(SampleSite site)
{
    [Theory]
    [InlineData("/ucl/gaps")]
    [InlineData("/ucl/trends")]
    [InlineData("/ucl/evaluations")]
    public async Task Chart_OnAPage_IsDrawnSaidAndTold(string address)
    {
        await using var director = await site.SignInAsync(Samples.User("direktoer", "ucl"), "ucl");
        await director.GoAsync(address);

        var charts = director.Page.Locator("[data-chart]");
        (await charts.CountAsync()).ShouldBeGreaterThan(0);
        foreach (var chart in await charts.AllAsync())
        {
            (await chart.GetAttributeAsync("role")).ShouldBe("img");
            (await chart.GetAttributeAsync("aria-label")).ShouldNotBeNullOrWhiteSpace();
            (await chart.Locator("svg path").CountAsync()).ShouldBeGreaterThan(2);

            var card = chart.Locator("xpath=ancestor::section[1]");
            var table = card.GetByText("Vis som tabel");
            await table.ClickAsync();
            (await card.Locator("details[open] table").First.IsVisibleAsync()).ShouldBeTrue();
            await table.ClickAsync();
        }
    }
}
