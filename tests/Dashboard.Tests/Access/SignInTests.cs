using System.Net;
using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace LusInsight.Dashboard.Tests.Access;

public sealed class SignInTests(TwoOrganisations given) : IClassFixture<TwoOrganisations>
{
    [Fact]
    public async Task SignIn_KnownUser_SetsAStrictHttpOnlySessionCookieAndReturns()
    {
        using var response = await PostAsync("/sign-in", ("user_id", "director"), ("returnUrl", "/linje/gaps?round=R1"));

        response.StatusCode.ShouldBe(HttpStatusCode.Redirect);
        response.Headers.Location!.OriginalString.ShouldBe("/linje/gaps?round=R1");
        var cookie = response.Headers.GetValues("Set-Cookie").Single(c => c.StartsWith("LusInsight=", StringComparison.Ordinal));
        cookie.ShouldContain("httponly");
        cookie.ShouldContain("samesite=strict");
        cookie.ShouldNotContain("expires");
    }

    [Theory]
    [InlineData("nobody")]
    [InlineData("")]
    public async Task SignIn_UnknownUser_GoesBackWithoutACookie(string user)
    {
        using var response = await PostAsync("/sign-in", ("user_id", user));

        response.Headers.Location!.OriginalString.ShouldStartWith("/sign-in?");
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Theory]
    [InlineData("https://evil.example/")]
    [InlineData("//evil.example")]
    [InlineData("/\\evil.example")]
    [InlineData("javascript:alert(1)")]
    [InlineData("/\t/evil.example")]
    [InlineData("")]
    public async Task SignIn_ReturnUrlElsewhere_GoesToTheFrontPage(string returnUrl)
    {
        using var response = await PostAsync("/sign-in", ("user_id", "director"), ("returnUrl", returnUrl));

        response.Headers.Location!.OriginalString.ShouldBe("/");
    }

    [Fact]
    public async Task SignOut_Posted_TakesTheCookieAway()
    {
        using var response = await PostAsync("/sign-out");

        response.Headers.Location!.OriginalString.ShouldBe("/sign-in");
        response.Headers.GetValues("Set-Cookie").Single().ShouldStartWith("LusInsight=; expires=Thu, 01 Jan 1970");
    }

    [Theory]
    [InlineData("/sign-in")]
    [InlineData("/sign-out")]
    public async Task Post_WithoutAnAntiforgeryToken_Is400(string address)
    {
        using var client = given.Dashboard.Caller(null);
        using var form = new FormUrlEncodedContent([new("user_id", "director")]);
        using var response = await client.PostAsync(address, form);

        response.StatusCode.ShouldBe(HttpStatusCode.BadRequest);
        response.Headers.Contains("Set-Cookie").ShouldBeFalse();
    }

    [Fact]
    public async Task Api_WithTheCookieButNoHeader_Is401()
    {
        using var signedIn = await PostAsync("/sign-in", ("user_id", "director"));
        using var client = given.Dashboard.Caller(null);
        client.DefaultRequestHeaders.Add("Cookie", signedIn.Headers.GetValues("Set-Cookie").First().Split(';')[0]);
        using var response = await client.GetAsync("/api/v1/organisations");

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    // A form of ours: its token is what the page would have put into it.
    private async Task<HttpResponseMessage> PostAsync(string address, params (string Name, string Value)[] fields)
    {
        using var client = given.Dashboard.Caller(null);
        using var scope = given.Dashboard.Services.CreateScope();
        var tokens = scope.ServiceProvider.GetRequiredService<IAntiforgery>()
            .GetTokens(new DefaultHttpContext { RequestServices = scope.ServiceProvider });
        var cookieName = scope.ServiceProvider
            .GetRequiredService<Microsoft.Extensions.Options.IOptions<AntiforgeryOptions>>().Value.Cookie.Name;
        client.DefaultRequestHeaders.Add("Cookie", $"{cookieName}={tokens.CookieToken}");
        using var form = new FormUrlEncodedContent(
            [.. fields.Select(f => new KeyValuePair<string, string>(f.Name, f.Value)), new(tokens.FormFieldName, tokens.RequestToken!)]);
        return await client.PostAsync(address, form);
    }
}
