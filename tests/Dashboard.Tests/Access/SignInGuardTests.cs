using System.Net;
using LusInsight.Dashboard.Tests.Pages;

namespace LusInsight.Dashboard.Tests.Access;

/// <summary>What is refused before anybody is asked who they are, and what a link from a mail meets.</summary>
public sealed class SignInGuardTests(TwoOrganisations given) : IClassFixture<TwoOrganisations>
{
    [Theory]
    [InlineData("X-Forwarded-For", "10.0.0.1")]
    [InlineData("X-Forwarded-Host", "lusinsight.example.dk")]
    [InlineData("x-forwarded-proto", "https")]
    [InlineData("Forwarded", "for=10.0.0.1")]
    [InlineData("X-Original-For", "10.0.0.1")]
    [InlineData("Via", "1.1 proxy")]
    public async Task Demo_ThroughAProxy_IsRefusedAndSaysWhatToSet(string header, string value)
    {
        using var client = given.Dashboard.Caller("director");
        client.DefaultRequestHeaders.Add(header, value);

        foreach (var address in (string[])["/", "/sign-in", "/api/v1/organisations", "/linje/generation"])
        {
            using var response = await client.GetAsync(address);
            response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
            (await response.Content.ReadAsStringAsync()).ShouldContain("Set Auth:Mode to oauth or proxy");
        }
    }

    [Fact]
    public async Task Demo_UnderAForeignName_SaysWhatToSet()
    {
        using var client = given.Dashboard.Caller("director");
        client.DefaultRequestHeaders.Host = "lusinsight.example.dk";
        using var response = await client.GetAsync("/");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        (await response.Content.ReadAsStringAsync()).ShouldContain("Auth:Mode");
    }

    [Fact]
    public async Task LinkFromAMail_WithoutTheStrictCookie_AsksForItAgainFromOurOwnPage()
    {
        using var client = FromElsewhere();
        using var response = await client.GetAsync("/linje/gaps?round=R1&x=%22%3E%3Cscript%3E");

        response.StatusCode.ShouldBe(HttpStatusCode.OK);
        var html = await response.Content.ReadAsStringAsync();
        html.ShouldContain("http-equiv=\"refresh\" content=\"0;url=http://localhost/linje/gaps?round=R1&amp;x=%22%3E%3Cscript%3E\"");
        html.ShouldNotContain("<script");
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Fact]
    public async Task LinkFromAMail_WithTheCookie_IsAnswered()
    {
        using var client = FromElsewhere();
        client.DefaultRequestHeaders.Add("Cookie", await GivenReader.CookieAsync(given.Dashboard, "director"));
        using var response = await client.GetAsync("/linje/gaps");

        (await response.Content.ReadAsStringAsync()).ShouldContain("<h1");
    }

    private HttpClient FromElsewhere()
    {
        var client = given.Dashboard.Caller(null);
        client.DefaultRequestHeaders.Add("Sec-Fetch-Site", "cross-site");
        client.DefaultRequestHeaders.Add("Sec-Fetch-Mode", "navigate");
        client.DefaultRequestHeaders.Add("Sec-Fetch-Dest", "document");
        return client;
    }
}
