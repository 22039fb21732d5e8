using System.Net;

namespace LusInsight.Dashboard.Tests.Hosting;

public sealed class SecurityTests(TwoOrganisations given) : IClassFixture<TwoOrganisations>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/sign-in")]
    [InlineData("/api/v1/organisations")]
    [InlineData("/health/live")]
    public async Task AnyAnswer_Always_CarriesThePolicies(string address)
    {
        using var client = given.Dashboard.Caller("director");
        using var response = await client.GetAsync(address);

        var policy = response.Headers.GetValues("Content-Security-Policy").First();
        policy.ShouldContain("script-src 'self';");
        policy.ShouldNotContain("unsafe-eval");
        policy.ShouldContain("frame-ancestors 'none'");
        response.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"]);
        response.Headers.CacheControl!.NoStore.ShouldBeTrue();
    }

    [Theory]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost:81", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    [InlineData("http://localhost", HttpStatusCode.OK)]
    public async Task Socket_OpenedFromAPage_MustBeOurOwn(string origin, HttpStatusCode expected)
    {
        using var client = given.Dashboard.Caller(null);
        client.DefaultRequestHeaders.Add("Origin", origin);
        using var response = await client.PostAsync("/_blazor/negotiate?negotiateVersion=1", content: null);

        response.StatusCode.ShouldBe(expected);
    }

    [Fact]
    public async Task AnyAddress_UnderAForeignHostName_IsRefused()
    {
        using var client = given.Dashboard.Caller("director");
        client.DefaultRequestHeaders.Host = "rebound.example";
        using var response = await client.GetAsync("/api/v1/organisations");

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
    }
}
