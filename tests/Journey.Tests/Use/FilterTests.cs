using LusInsight.Journey.Tests.Site;
using Microsoft.Playwright;

namespace LusInsight.Journey.Tests.Use;

/// <summary>Departments, tiles and filters: what is chosen is in the address, and the address is all there is.</summary>
[Collection(SampleSiteTests.Name)]
public sealed class FilterTests(SampleSite site)
{
    private const string Organisation = "albertslund";

    [Fact]
    public async Task Department_Clicked_ShowsTheSamePageOfItAndBackReturns()
    {
        await using var director = await SignInAsync();
        await director.FollowMenuAsync("Kompetencegab");
        var whole = await director.Lead.InnerTextAsync();

        await director.Page.Locator(".heatmap").GetByRole(AriaRole.Link, new() { Name = "Børn og Unge" }).ClickAsync();
        await director.Page.WaitForURLAsync("**/albertslund/gaps?department=boern_unge");
        await Assertions.Expect(director.Page.Locator("nav.crumbs")).ToContainTextAsync("Børn og Unge");
        (await director.Lead.InnerTextAsync()).ShouldNotBe(whole);

        await director.Page.Locator("nav.crumbs").GetByRole(AriaRole.Link, new() { Name = "Albertslund Kommune" }).ClickAsync();
        await Assertions.Expect(director.Lead).ToHaveTextAsync(whole);

        await director.Page.GoBackAsync();
        await Assertions.Expect(director.Page.Locator("nav.crumbs")).ToContainTextAsync("Børn og Unge");
        director.Page.Url.ShouldEndWith("/gaps?department=boern_unge");
        director.TakeComplaints().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("Gå til gennemførelse", "/completion")]
    [InlineData("Gå til kompetencegab", "/gaps")]
    [InlineData("Gå til tendenser", "/trends")]
    public async Task Tile_Followed_KeepsTheFilters(string link, string page)
    {
        await using var director = await SignInAsync();
        await director.GoAsync("/albertslund?round=luls-2025&department=sundhed_aeldre");

        await director.Page.GetByRole(AriaRole.Link, new() { Name = link }).ClickAsync();

        await director.Page.WaitForURLAsync($"**{page}?round=luls-2025&department=sundhed_aeldre");
        await Assertions.Expect(director.Page.Locator("nav.crumbs")).ToContainTextAsync("Sundhed og Ældre");
    }

    [Fact]
    public async Task Round_ChosenInTheBar_ChangesFiguresAndAddressWithoutLeavingThePage()
    {
        await using var director = await SignInAsync();
        await director.FollowMenuAsync("Gennemførelse");
        var open = await director.Lead.InnerTextAsync();
        await MarkAsync(director.Page);

        await OpenAsync(director.Page, "Runde");
        await director.Page.GetByRole(AriaRole.Link, new() { Name = "LULS 2024 (lukket)" }).ClickAsync();

        await director.Page.WaitForURLAsync("**/albertslund/completion?round=luls-2024");
        await Assertions.Expect(director.Lead).Not.ToHaveTextAsync(open);
        (await IsMarkedAsync(director.Page)).ShouldBeTrue("the page was loaded anew");

        await director.Page.GetByRole(AriaRole.Link, new() { Name = "Nulstil" }).ClickAsync();
        await Assertions.Expect(director.Lead).ToHaveTextAsync(open);
    }

    [Fact]
    public async Task Department_SearchedFor_LeavesOnlyThoseThatMatch()
    {
        await using var director = await SignInAsync();
        await OpenAsync(director.Page, "Afdeling");

        await director.Page.GetByRole(AriaRole.Searchbox, new() { Name = "Find afdeling" }).FillAsync("hjemmepl");

        var choices = director.Page.Locator(".filter[open] li a:visible");
        (await choices.AllInnerTextsAsync()).ShouldBe(["Hjemmepleje"]);
        await choices.ClickAsync();
        await director.Page.WaitForURLAsync("**/albertslund?department=*");
    }

    [Fact]
    public async Task Address_OpenedBySomebodyElse_ShowsTheSame()
    {
        const string address = "/albertslund/trends?round=luls-2025&department=boern_unge&question=trivsel";
        await using var director = await SignInAsync();
        await using var guest = await site.SignInAsync("rundvisning@lusinsight.example", Organisation);

        (await director.GoAsync(address)).ShouldBe(200);
        (await guest.GoAsync(address)).ShouldBe(200);

        (await guest.Page.Locator("main").InnerTextAsync()).ShouldBe(await director.Page.Locator("main").InnerTextAsync());
    }

    [Fact]
    public async Task Filters_OnATelephone_OpenAsASheet()
    {
        await using var director = await site.SignInAsync(Samples.User("direktoer", Organisation), Organisation, width: 390);
        await director.Page.Locator(".filter-line").ClickAsync();
        await OpenAsync(director.Page, "Runde");

        await director.Page.GetByRole(AriaRole.Link, new() { Name = "LULS 2025 (lukket)" }).ClickAsync();

        await director.Page.WaitForURLAsync("**/albertslund?round=luls-2025");
        await Assertions.Expect(director.Page.Locator(".filter-line")).ToContainTextAsync("LULS 2025");
        (await director.Page.Locator("#filters").IsVisibleAsync()).ShouldBeFalse();
    }

    private Task<Visitor> SignInAsync() => site.SignInAsync(Samples.User("direktoer", Organisation), Organisation);

    private static Task OpenAsync(IPage page, string filter) =>
        page.Locator($".filter summary[aria-labelledby^='filter-{filter.ToLowerInvariant()}']").ClickAsync();

    // A mark on the document is gone after a whole load, and stays through enhanced navigation.
    private static Task MarkAsync(IPage page) => page.EvaluateAsync("() => { window.stillHere = true; }");

    private static Task<bool> IsMarkedAsync(IPage page) => page.EvaluateAsync<bool>("() => window.stillHere === true");
}
