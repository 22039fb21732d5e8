using System.Text.RegularExpressions;
using LusInsight.Dashboard.Tests.Pages;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LusInsight.Dashboard.Tests.Hosting;

/// <summary>Every endpoint there is, and answers that no endpoint gives, for somebody signed in and for nobody.</summary>
public sealed partial class EveryAnswerTests(TwoOrganisations given) : IClassFixture<TwoOrganisations>
{
    private static readonly string[] OfNoEndpoint =
    [
        "/linje/no-such-page", "/no/such/address/at/all", "/error", "/ukendt/gaps", "/linje/gaps?round=R9", "/linje/gaps?asOf=x",
        "/api/v1/linje/gaps?level=x", "/api/v1/none", "/dist/none.js",
    ];

    [Theory]
    [InlineData(null)]
    [InlineData("director")]
    [InlineData("admin")]
    public async Task Answer_OfAnyAddress_CarriesThePoliciesAndNoInlineScript(string? user)
    {
        using var client = given.Dashboard.Caller(user);
        if (user is not null)
        {
            client.DefaultRequestHeaders.Add("Cookie", await GivenReader.CookieAsync(given.Dashboard, user));
        }

        var addresses = Addresses();
        addresses.Count.ShouldBeGreaterThan(30);
        foreach (var address in addresses.Concat(OfNoEndpoint))
        {
            using var answer = await client.GetAsync(address);
            var policy = answer.Headers.TryGetValues("Content-Security-Policy", out var policies) ? policies.First() : "";
            policy.ShouldContain("script-src 'self';", Case.Sensitive, address);
            policy.ShouldNotContain("unsafe-eval");
            Unsafe().Replace(policy, "").ShouldNotContain("unsafe-inline");
            answer.Headers.GetValues("X-Content-Type-Options").ShouldBe(["nosniff"], address);
            answer.Headers.Contains("Server").ShouldBeFalse();
            if (answer.Content.Headers.ContentType?.MediaType == "text/html")
            {
                var html = await answer.Content.ReadAsStringAsync();
                InlineScript().Match(html).Value.ShouldBeEmpty(address);
                html.ShouldNotContain("   at LusInsight", Case.Sensitive, address);
            }
        }
    }

    // {organisation} is one that there is; whatever else an address leaves open is anything.
    private List<string> Addresses() =>
    [
        .. given.Dashboard.Services.GetRequiredService<IEnumerable<EndpointDataSource>>()
            .SelectMany(source => source.Endpoints)
            .OfType<RouteEndpoint>()
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.TrimStart('/'))
            .Select(pattern => Parameter().Replace(pattern.Replace("{organisation}", "linje", StringComparison.OrdinalIgnoreCase), "x"))
            .Distinct(StringComparer.OrdinalIgnoreCase),
    ];

    [GeneratedRegex(@"\{[^}]*\}", RegexOptions.None, 1000)]
    private static partial Regex Parameter();

    [GeneratedRegex("style-src-attr 'unsafe-inline'", RegexOptions.None, 1000)]
    private static partial Regex Unsafe();

    [GeneratedRegex("<script(?![^>]*(src=|type=\"application/json\"))[^>]*>|<[^>]+\\son[a-z]+=|javascript:", RegexOptions.IgnoreCase | RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex InlineScript();
}
