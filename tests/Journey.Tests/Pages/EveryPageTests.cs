using LusInsight.Journey.Tests.Site;
using Microsoft.Playwright;

namespace LusInsight.Journey.Tests.Pages;

/// <summary>A director clicks through every page of an organisation.</summary>
[Collection(SampleSiteTests.Name)]
public sealed class EveryPageTests(SampleSite site)
{
    public static TheoryData<string> Organisations => Samples.Organisations;

    [Theory]
    [MemberData(nameof(Organisations))]
    public async Task EveryPage_SeenByTheDirector_IsFaultless(string organisation)
    {
        await using var director = await site.SignInAsync(Samples.User("direktoer", organisation), organisation);
        await director.DrawnAsync();
        var faults = new List<string>();
        var links = new HashSet<string>(StringComparer.Ordinal);
        // What is in the dark is the style sheet's: one organisation shows it.
        var looks = organisation == "albertslund" ? Look.All : Look.Light;
        foreach (var name in await director.Menu.AllInnerTextsAsync())
        {
            await director.FollowMenuAsync(name);
            faults.AddRange(await Inspection.FaultsAsync(director, director.Place, looks: looks));
            links.UnionWith(await Links.OfAsync(director.Page));
        }

        if (organisation == "albertslund")
        {
            foreach (var name in new[] { "Databeskyttelse", "Tilgængelighed" })
            {
                await director.Page.Locator(".foot-links a").GetByText(name).ClickAsync();
                await Assertions.Expect(director.Heading).ToHaveTextAsync(name);
                faults.AddRange(await Inspection.FaultsAsync(director, director.Place, looks: looks));
            }
        }

        faults.AddRange(await Links.DeadAsync(director.Page, links));
        faults.ShouldBeEmpty();
    }

    [Fact]
    public async Task EveryPage_Printed_LeavesTheFrameOut()
    {
        await using var director = await site.SignInAsync(Samples.User("direktoer", "albertslund"), "albertslund");
        foreach (var name in await director.Menu.AllInnerTextsAsync())
        {
            await director.FollowMenuAsync(name);
            await Inspection.PrintAsync(director, director.Place);
        }

        await director.Page.EmulateMediaAsync(new() { Media = Media.Print });
        (await director.Page.Locator("nav.bar-2").IsVisibleAsync()).ShouldBeFalse();
        (await director.Page.Locator("footer").InnerTextAsync()).ShouldContain("Albertslund Kommune");
    }

    [Fact]
    public async Task Organisations_SeenByAGuestOfAll_AreFiveAndLeadToTheirOverview()
    {
        await using var guest = await site.SignInAsync("rundvisning@lusinsight.example", "ucl");
        await guest.Page.GetByRole(AriaRole.Link, new() { Name = "LusInsight" }).ClickAsync();
        await Assertions.Expect(guest.Heading).ToHaveTextAsync("Organisationer");

        (await guest.Page.Locator(".card h2").AllInnerTextsAsync()).Count.ShouldBe(Samples.Organisations.Count);
        (await Inspection.FaultsAsync(guest, "organisations")).ShouldBeEmpty();

        await guest.Page.GetByRole(AriaRole.Link, new() { Name = "Norddjurs Kommune" }).Last.ClickAsync();
        await Assertions.Expect(guest.Heading).ToHaveTextAsync("Overblik");
        guest.Place.ShouldBe("norddjurs");
    }

    [Fact]
    public async Task SignIn_SeenByAnybody_IsFaultlessAndComesFirst()
    {
        await using var anybody = await site.VisitAsync();
        await anybody.GoAsync("/albertslund/gaps");

        anybody.Page.Url.ShouldContain("/sign-in");
        (await Inspection.FaultsAsync(anybody, "sign-in")).ShouldBeEmpty();

        await anybody.Page.Locator("button[value='direktoer@albertslund.example']").ClickAsync();
        await anybody.Page.WaitForURLAsync("**/albertslund/gaps");
    }
}
