using LusInsight.Journey.Tests.Site;
using Microsoft.Playwright;

namespace LusInsight.Journey.Tests.Pages;

/// <summary>Addresses that lead nowhere are pages too, with their status and a way on.</summary>
[Collection(SampleSiteTests.Name)]
public sealed class RefusalTests(SampleSite site)
{
    [Theory]
    [InlineData("/nowhere-at-all", 404, "Vi kan ikke finde organisationen i adressen.", "Organisationer")]
    [InlineData("/albertslund/nowhere", 404, "Vi kan ikke finde siden i adressen.", "Organisationer")]
    [InlineData("/aabenraa", 404, "Vi kan ikke finde organisationen i adressen.", "Organisationer")]
    [InlineData("/albertslund?round=luls-1999", 404, "Vi kan ikke finde runden i adressen.", "Overblik")]
    [InlineData("/albertslund/gaps?department=maanen", 404, "Vi kan ikke finde afdelingen i adressen.", "Overblik")]
    [InlineData("/albertslund/completion?asOf=i-morgen", 400, "datoen", "Overblik")]
    public async Task Address_ThatLeadsNowhere_SaysWhatIsWrongAndLeadsOn(string address, int status, string sentence, string next)
    {
        await using var director = await site.SignInAsync(Samples.User("direktoer", "albertslund"), "albertslund");

        (await director.GoAsync(address)).ShouldBe(status);
        (await director.Lead.InnerTextAsync()).ShouldContain(sentence);

        await director.Page.Locator("main").GetByRole(AriaRole.Link).ClickAsync();
        await Assertions.Expect(director.Heading).ToHaveTextAsync(next);
    }

    [Fact]
    public async Task Refusal_SeenByAnybody_IsFaultless()
    {
        await using var hr = await site.SignInAsync(Samples.User("hr", "albertslund"), "albertslund");
        foreach (var (address, name) in new[] { ("/albertslund/data", "403"), ("/albertslund/nowhere", "404") })
        {
            await hr.GoAsync(address);
            // The browser itself remarks on the page's own status.
            hr.TakeComplaints().ShouldAllBe(complaint => complaint.Contains($"status of {name}", StringComparison.Ordinal));
            (await Inspection.FaultsAsync(hr, name)).ShouldBeEmpty();
        }
    }

    [Theory]
    [InlineData("norddjurs")]
    [InlineData("syddjurs")]
    public async Task Gaps_InAConceptWithoutArenas_SaySoAndLeadOn(string organisation)
    {
        await using var director = await site.SignInAsync(Samples.User("direktoer", organisation), organisation);

        (await director.GoAsync($"/{organisation}/gaps")).ShouldBe(200);
        (await director.Lead.InnerTextAsync()).ShouldContain("måler ikke arenaer");

        await director.Page.Locator("main").GetByRole(AriaRole.Link, new() { Name = "Se tendenser" }).ClickAsync();
        await Assertions.Expect(director.Heading).ToHaveTextAsync("Tendenser");
    }
}
