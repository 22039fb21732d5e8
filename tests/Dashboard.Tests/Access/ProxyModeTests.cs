using System.Net;

namespace LusInsight.Dashboard.Tests.Access;

/// <summary>A header says who asks, and only the trusted proxy's is believed.</summary>
public sealed class ProxyModeTests : IAsyncLifetime
{
    private readonly GivenDashboard _dashboard = TwoOrganisations.In(new GivenDashboard
    {
        Settings = new(StringComparer.Ordinal)
        {
            ["Auth:Mode"] = "proxy",
            ["Auth:PublicUrl"] = "http://localhost",
            ["Auth:Proxy:Header"] = "X-Remote-User",
            ["Auth:Proxy:TrustedAddresses"] = "10.0.0.5;10.1.0.0/24;::1",
        },
    });

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _dashboard.DisposeAsync();

    [Theory]
    [InlineData("10.0.0.5", HttpStatusCode.OK)]
    [InlineData("::ffff:10.0.0.5", HttpStatusCode.OK)]
    [InlineData("10.1.0.77", HttpStatusCode.OK)]
    [InlineData("::1", HttpStatusCode.OK)]
    [InlineData("10.0.0.6", HttpStatusCode.Forbidden)]
    [InlineData("10.1.1.1", HttpStatusCode.Forbidden)]
    [InlineData("127.0.0.1", HttpStatusCode.Forbidden)]
    [InlineData(null, HttpStatusCode.Forbidden)]
    public async Task Header_FromAnAddress_IsBelievedOfTheProxyAlone(string? from, HttpStatusCode expected)
    {
        (await AskAsync(from, "/api/v1/linje/rounds", "director")).Status.ShouldBe(expected);
        (await AskAsync(from, "/linje/gaps", "director")).Status.ShouldBe(expected);
    }

    [Fact]
    public async Task Header_FromElsewhere_IsRefusedInAClearLineWithoutItsText()
    {
        var (_, text) = await AskAsync("10.0.0.6", "/linje", "director");

        text.ShouldBe("X-Remote-User is taken from the trusted proxy alone.\n");
    }

    [Fact]
    public async Task Header_ToldTwice_IsRefused() =>
        (await AskAsync("10.0.0.5", "/linje", "leader", "director")).Status.ShouldBe(HttpStatusCode.BadRequest);

    [Fact]
    public async Task NoHeader_FromTheProxy_IsNobody()
    {
        (await AskAsync("10.0.0.5", "/api/v1/organisations")).Status.ShouldBe(HttpStatusCode.Unauthorized);
        (await AskAsync("10.0.0.5", "/linje")).Status.ShouldBe(HttpStatusCode.Redirect);
    }

    [Fact]
    public async Task DemoHeader_FromTheProxy_IsIgnored()
    {
        _dashboard.CallersAddress = IPAddress.Parse("10.0.0.5");
        using var caller = _dashboard.Caller("director");
        using var response = await caller.GetAsync("/api/v1/organisations");

        response.StatusCode.ShouldBe(HttpStatusCode.Unauthorized);
    }

    private async Task<(HttpStatusCode Status, string Text)> AskAsync(string? from, string address, params string[] users)
    {
        _dashboard.CallersAddress = from is null ? null : IPAddress.Parse(from);
        using var caller = _dashboard.Caller(null);
        foreach (var user in users)
        {
            caller.DefaultRequestHeaders.Add("X-Remote-User", user);
        }

        using var response = await caller.GetAsync(address);
        return (response.StatusCode, await response.Content.ReadAsStringAsync());
    }
}
