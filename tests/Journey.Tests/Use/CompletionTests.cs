using System.Collections.Concurrent;
using System.Net;
using LusInsight.Journey.Tests.Site;
using Microsoft.Playwright;

namespace LusInsight.Journey.Tests.Use;

/// <summary>The completion page as a director, a head of department, HR and an administrator.</summary>
[Collection(SampleSiteTests.Name)]
public sealed class CompletionTests(SampleSite site)
{
    [Fact]
    public async Task Director_FollowingAStage_FindsItsPeopleAndReturnsByTheAddress()
    {
        await using var director = await site.SignInAsync(Samples.User("direktoer", "ucl"), "ucl");
        await director.GoAsync("/ucl/completion");

        await director.Page.Locator(".stages").GetByRole(AriaRole.Link, new() { Name = "Afholdt" }).ClickAsync();
        await director.Page.WaitForURLAsync("**stage=held**");
        await Assertions.Expect(director.Page.GetByText("Nået til: afholdt")).ToBeVisibleAsync();
        (await director.Page.Locator(".people tbody tr").CountAsync()).ShouldBeGreaterThan(0);
        foreach (var reached in await director.Page.Locator(".people tbody tr td:nth-child(3)").AllInnerTextsAsync())
        {
            reached.ShouldBe("Afholdt");
        }

        director.TakeComplaints().ShouldBeEmpty();
    }

    [Theory]
    [InlineData("/ucl/completion?tree=all")]
    [InlineData("/ucl/completion/reminders")]
    [InlineData("/ucl/completion/evidence")]
    public async Task Page_BelowCompletion_IsFaultless(string address)
    {
        await using var director = await site.SignInAsync(Samples.User("direktoer", "ucl"), "ucl");
        await director.GoAsync(address);

        (await Inspection.FaultsAsync(director, "ucl-" + address.Split('/', '?', '=')[^1])).ShouldBeEmpty();
    }

    [Fact]
    public async Task Head_OfADepartment_SeesTheirOwnPeopleAlone()
    {
        await using var head = await site.SignInAsync(Samples.User("chef.boern_unge", "albertslund"), "albertslund");
        await head.GoAsync("/albertslund/completion?who=all");

        (await head.Page.Locator(".people tbody tr").CountAsync()).ShouldBeGreaterThan(0);
        (await head.Page.ContentAsync()).ShouldNotContain("Hjemmepleje");
    }

    [Fact]
    public async Task Hr_ReadingTheRound_GetsNobodysNameInThePageOrTheSocket()
    {
        await using var hr = await site.SignInAsync(Samples.User("hr", "albertslund"), "albertslund");
        var frames = new ConcurrentQueue<string>();
        hr.Page.WebSocket += (_, socket) => socket.FrameReceived += (_, frame) => frames.Enqueue(frame.Text ?? Convert.ToBase64String(frame.Binary ?? []));
        await hr.GoAsync("/albertslund/completion?who=all");

        await Assertions.Expect(hr.Page.GetByText("Navne vises kun for linjen.")).ToBeVisibleAsync();
        var seen = WebUtility.HtmlDecode(await hr.Page.ContentAsync()) + string.Concat(frames);
        Samples.PeoplesNames("albertslund").Where(seen.Contains).ShouldBeEmpty();
    }

    [Fact]
    public async Task Administrator_AskingForTheRound_IsRefused()
    {
        await using var admin = await site.SignInAsync(Samples.User("admin", "albertslund"), "albertslund");

        (await admin.GoAsync("/albertslund/completion")).ShouldBe(403);
    }
}
