using System.Net;
using LusInsight.Dashboard.Tests.Pages;
using Microsoft.AspNetCore.Http;

namespace LusInsight.Dashboard.Tests.Access.OpenId;

/// <summary>Sign-in at a real provider on this machine, well and in every way that must not work.</summary>
public sealed class OpenIdSignInTests : IAsyncLifetime
{
    private GivenProvider _provider = default!;
    private GivenDashboard _dashboard = default!;
    private GivenBrowser _browser = default!;

    public async Task InitializeAsync()
    {
        _provider = await GivenProvider.StartAsync();
        _dashboard = TwoOrganisations.In(new GivenDashboard { Settings = _provider.Settings() });
        _browser = new GivenBrowser(_dashboard);
    }

    public async Task DisposeAsync()
    {
        _browser.Dispose();
        await _dashboard.DisposeAsync();
        await _provider.DisposeAsync();
    }

    [Fact]
    public async Task SignIn_Good_LeadsByAPageOfOursToWhereTheReaderWasGoing()
    {
        using var back = await _browser.SignInAsync("/linje/gaps?round=R1");

        back.StatusCode.ShouldBe(HttpStatusCode.OK);
        (await back.Content.ReadAsStringAsync()).ShouldContain("content=\"0;url=http://localhost/linje/gaps?round=R1\"");
        var cookie = back.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("LusInsight=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=strict");
        using var page = await _browser.GetAsync("/linje/gaps?round=R1");
        page.StatusCode.ShouldBe(HttpStatusCode.OK);
        using var api = await _browser.GetAsync("/api/v1/linje/rounds");
        api.StatusCode.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task SignIn_ReturnUrlElsewhere_StaysHere()
    {
        using var back = await _browser.SignInAsync("//evil.example");

        (await back.Content.ReadAsStringAsync()).ShouldContain("url=http://localhost/\"");
    }

    [Theory]
    [InlineData("nonce", "nonce")]
    [InlineData("no nonce", "nonce")]
    [InlineData("issuer", "issuer")]
    [InlineData("audience", "audience")]
    [InlineData("several audiences", "audience")]
    [InlineData("expired", "expired")]
    [InlineData("endless", "expired")]
    [InlineData("not yet", "expired")]
    [InlineData("key", "signature")]
    [InlineData("unsigned", "signature")]
    [InlineData("public key as a secret", "signature")]
    [InlineData("nobody", "user")]
    public async Task SignIn_SpoiltToken_IsRefusedWithItsReason(string spoilt, string fault)
    {
        _provider.Spoil = token => SpoiltToken.Spoil(token, spoilt);

        using var refused = await _browser.SignInAsync();

        (await _browser.FaultAsync(refused)).ShouldBe(fault);
    }

    [Fact]
    public async Task Answer_WithATamperedState_IsRefused()
    {
        var answer = (await _browser.AnswerAsync()).PathAndQuery;
        var middle = answer.IndexOf("state=", StringComparison.Ordinal) + 40;

        using var refused = await _browser.GetAsync(answer[..middle] + (answer[middle] == 'A' ? 'B' : 'A') + answer[(middle + 1)..]);

        (await _browser.FaultAsync(refused)).ShouldBe("state");
    }

    [Fact]
    public async Task Answer_InAnotherBrowser_IsRefused()
    {
        var answer = await _browser.AnswerAsync();
        using var other = new GivenBrowser(_dashboard);

        using var refused = await other.GetAsync(answer.PathAndQuery);

        (await other.FaultAsync(refused)).ShouldBe("state");
    }

    [Fact]
    public async Task Answer_WithACodeThatWasUsed_IsRefused()
    {
        var used = await _browser.AnswerAsync();
        (await _browser.GetAsync(used.PathAndQuery)).Dispose();
        using var again = await _browser.GetAsync(used.PathAndQuery);
        again.Headers.Location!.OriginalString.ShouldBe("/sign-in?fault=state");

        using var other = new GivenBrowser(_dashboard);
        var fresh = (await other.AnswerAsync()).Query;
        var stolen = "/sign-in/callback?code=" + Code(used.Query) + fresh[fresh.IndexOf("&state=", StringComparison.Ordinal)..];
        using var refused = await other.GetAsync(stolen);

        (await other.FaultAsync(refused)).ShouldBe("code");
    }

    [Fact]
    public async Task Provider_Down_IsToldAndTheDashboardStaysUp()
    {
        var answer = await _browser.AnswerAsync();
        _provider.TokenAnswer = () => Results.StatusCode(StatusCodes.Status503ServiceUnavailable);
        using var exchange = await _browser.GetAsync(answer.PathAndQuery);
        (await _browser.FaultAsync(exchange)).ShouldBe("provider_down");
        _provider.TokenAnswer = () => Results.Text("<html>");
        using var nonsense = await _browser.SignInAsync();
        (await _browser.FaultAsync(nonsense)).ShouldBe("provider_down");

        await using var elsewhere = TwoOrganisations.In(new GivenDashboard { Settings = _provider.Settings() });
        await _provider.DisposeAsync();
        using var browser = new GivenBrowser(elsewhere);
        using var start = await browser.GetAsync("/sign-in/start");
        (await browser.FaultAsync(start)).ShouldBe("provider_down");
    }

    [Fact]
    public async Task Provider_ThatRefuses_IsToldWithoutItsWords()
    {
        var state = (await _browser.AnswerAsync()).Query;

        using var refused = await _browser.GetAsync("/sign-in/callback?error=access_denied&error_description=%3Cscript%3E" + state[state.IndexOf("&state=", StringComparison.Ordinal)..]);

        (await _browser.FaultAsync(refused)).ShouldBe("denied");
    }

    [Fact]
    public async Task SignedIn_InNoUsersFile_IsToldToAskHr()
    {
        _provider.User = "fremmed@proeve.dk";
        (await _browser.SignInAsync()).Dispose();

        foreach (var address in (string[])["/", "/linje", "/sign-in"])
        {
            using var page = await _browser.GetAsync(address);
            WebUtility.HtmlDecode(await page.Content.ReadAsStringAsync()).ShouldContain("Du er logget ind, men har ingen adgang. Kontakt HR.");
        }

        using var api = await _browser.GetAsync("/api/v1/linje/rounds");
        api.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    [Fact]
    public async Task DemoWaysIn_AreClosed()
    {
        using var caller = _dashboard.Caller("director");
        using var api = await caller.GetAsync("/api/v1/organisations");
        api.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
        using var page = await caller.GetAsync("/sign-in");
        (await page.Content.ReadAsStringAsync()).ShouldNotContain("user_id");
        using var reader = GivenReader.SignedOut(_dashboard);
        var (_, location) = await reader.PostAsync("/sign-in", tokenFrom: null, ("user_id", "director"));
        location.ShouldBeNull();
        (await reader.ReadAsync("/linje")).Location.ShouldNotBeNull().ShouldContain("/sign-in");
    }

    [Fact]
    public async Task Session_OfAnHttpsAddress_IsHeldToIt()
    {
        await using var dashboard = TwoOrganisations.In(new GivenDashboard { Settings = _provider.Settings("https://lus.example.dk") });
        using var browser = new GivenBrowser(dashboard, "https://lus.example.dk");

        using var back = await browser.SignInAsync();

        var cookie = back.Headers.GetValues("Set-Cookie").Single(one => one.StartsWith("__Host-LusInsight=", StringComparison.Ordinal));
        cookie.ShouldContain("; secure");
        cookie.ShouldContain("samesite=strict");
        cookie.ShouldNotContain("domain");
    }

    private static string Code(string query) => query.Split("code=")[1].Split('&')[0];
}
