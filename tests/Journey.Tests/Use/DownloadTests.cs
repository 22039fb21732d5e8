using LusInsight.Journey.Tests.Site;
using Microsoft.Playwright;

namespace LusInsight.Journey.Tests.Use;

/// <summary>"Hent": what is on the page, in a file for Excel.</summary>
[Collection(SampleSiteTests.Name)]
public sealed class DownloadTests(SampleSite site)
{
    [Fact]
    public async Task Tables_Downloaded_SayWhatThePageSaysAndNoMore()
    {
        await using var hr = await site.SignInAsync(Samples.User("hr", "albertslund"), "albertslund");
        await hr.GoAsync("/albertslund/gaps?round=luls-2025");

        await hr.Page.Locator(".download > summary").ClickAsync();
        var download = await hr.Page.RunAndWaitForDownloadAsync(
            () => hr.Page.GetByRole(AriaRole.Button, new() { Name = "Sidens tabeller til Excel (CSV)" }).ClickAsync());

        download.SuggestedFilename.ShouldBe("albertslund-kompetencegab-luls-2025.csv");
        var text = await File.ReadAllTextAsync(await download.PathAsync());
        text.ShouldContain(await hr.Lead.InnerTextAsync());
        var rows = await hr.Page.Locator(".heatmap tbody tr").AllAsync();
        rows.Count.ShouldBeGreaterThan(5);
        foreach (var row in rows)
        {
            var cells = await row.Locator("th, td").AllInnerTextsAsync();
            text.ShouldContain("\r\n" + string.Join(';', cells.Select(cell => cell.Trim().Replace('\u2212', '-'))) + "\r\n");
        }

        text.ShouldContain(";vises ikke");
        await Assertions.Expect(hr.Page.Locator(".download[open]")).ToHaveCountAsync(0);
        hr.TakeComplaints().ShouldBeEmpty();
    }
}
