using System.Net;
using LusInsight.Journey.Tests.Site;
using Microsoft.Playwright;

namespace LusInsight.Journey.Tests.Use;

/// <summary>Each role signs in and sees what it may, and nothing else.</summary>
[Collection(SampleSiteTests.Name)]
public sealed class RoleTests(SampleSite site)
{
    private static readonly string[] Pages =
    [
        "", "/completion", "/completion?tree=all&who=all", "/completion/evidence", "/completion/evidence.csv", "/completion/people.csv",
        "/gaps", "/trends", "/evaluations", "/data", "/who-sees", "/data-protection",
    ];

    [Theory]
    [InlineData("chef.boern_unge", "Overblik, Gennemførelse, Kompetencegab, Tendenser, Evaluering, Hvem ser hvad", "/data")]
    [InlineData("hr", "Overblik, Gennemførelse, Kompetencegab, Tendenser, Evaluering, Hvem ser hvad", "/data")]
    [InlineData("med", "Overblik, Gennemførelse, Kompetencegab, Tendenser, Evaluering, Hvem ser hvad", "/data")]
    [InlineData("leder", "Overblik, Kompetencegab, Tendenser, Evaluering, Hvem ser hvad", "/completion")]
    [InlineData("admin", "Data, Hvem ser hvad", "/gaps")]
    public async Task Role_SignedIn_HasItsMenuAndIsRefusedTheRest(string user, string menu, string refused)
    {
        await using var visitor = await site.SignInAsync(Samples.User(user, "albertslund"), "albertslund");

        string.Join(", ", await visitor.Menu.AllInnerTextsAsync()).ShouldBe(menu);
        visitor.TakeComplaints().ShouldBeEmpty();
        (await visitor.GoAsync("/albertslund" + refused)).ShouldBe(403);
        (await visitor.Lead.InnerTextAsync()).ShouldBe("Den side har du ikke adgang til.");
    }

    [Theory]
    [InlineData("hr", "albertslund")]
    [InlineData("med", "albertslund")]
    [InlineData("admin", "albertslund")]
    [InlineData("hr", "syddjurs")]
    public async Task Page_OfARoleWithoutNames_HoldsNobodysName(string user, string organisation)
    {
        await using var visitor = await site.SignInAsync(Samples.User(user, organisation), organisation);
        var people = Samples.PeoplesNames(organisation);
        people.Count.ShouldBeGreaterThan(50);
        foreach (var page in Pages)
        {
            var answer = await visitor.Page.Context.APIRequest.GetAsync($"/{organisation}{page}");
            var html = WebUtility.HtmlDecode(await answer.TextAsync());
            people.Where(html.Contains).ShouldBeEmpty($"{answer.Status} {page}");
        }
    }

    [Theory]
    [InlineData("hr", "albertslund")]
    [InlineData("med", "albertslund")]
    [InlineData("leder", "albertslund")]
    [InlineData("direktoer", "aabenraa")]
    public async Task Results_OfAnOpenRound_AreNotThereForAViewerOfProtectedFigures(string user, string organisation)
    {
        await using var visitor = await site.SignInAsync(Samples.User(user, organisation), organisation);
        foreach (var page in new[] { "/trends", "/evaluations" })
        {
            (await visitor.GoAsync($"/{organisation}{page}")).ShouldBe(200);
            (await visitor.Lead.InnerTextAsync()).ShouldContain("når runden er lukket");
            (await visitor.Page.Locator("[data-chart]").CountAsync()).ShouldBe(0, page);
            (await visitor.Page.Locator(".notice").InnerTextAsync()).ShouldContain("grupper på mindst 5");
        }

        (await Inspection.FaultsAsync(visitor, $"{organisation}-{user}-protected")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Head_SignedIn_SeesOnlyTheirDepartmentAndBelow()
    {
        await using var head = await site.SignInAsync(Samples.User("chef.boern_unge", "albertslund"), "albertslund");

        (await head.Page.Locator("nav.crumbs").InnerTextAsync()).ShouldBe("Børn og Unge");
        (await head.Page.ContentAsync()).ShouldNotContain("Hjemmepleje");
        (await head.GoAsync("/albertslund?department=sundhed_aeldre")).ShouldBe(403);
        (await Inspection.FaultsAsync(head, "albertslund-head")).Where(fault => !fault.Contains("403", StringComparison.Ordinal)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Anybody_SigningOut_IsAskedToSignInAgain()
    {
        await using var hr = await site.SignInAsync(Samples.User("hr", "ucl"), "ucl");

        await hr.Page.Locator(".bar-1 .menu-end summary").ClickAsync();
        await hr.Page.GetByRole(AriaRole.Button, new() { Name = "Log ud" }).ClickAsync();
        await hr.Page.WaitForURLAsync("**/sign-in**");
        await hr.GoAsync("/ucl");

        hr.Page.Url.ShouldContain("/sign-in");
    }
}
