using System.Globalization;
using System.Net;
using LusInsight.Dashboard.Hosting;
using LusInsight.Dashboard.Tests.Api;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.SignalR;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace LusInsight.Dashboard.Tests.Hosting;

public sealed class LimitTests : IAsyncLifetime
{
    private readonly GivenDashboard _dashboard = TwoOrganisations.In(new GivenDashboard
    {
        Settings = new(StringComparer.Ordinal)
        {
            ["Limits:ApiCallsPerMinute"] = "3",
            ["Limits:BodyKilobytes"] = "7",
            ["Limits:HeaderKilobytes"] = "9",
            ["Limits:HeaderSeconds"] = "11",
            ["Limits:MessageKilobytes"] = "40",
        },
    });

    public Task InitializeAsync() => Task.CompletedTask;

    public async Task DisposeAsync() => await _dashboard.DisposeAsync();

    [Fact]
    public async Task Api_CalledTooOften_SaysWhenToCallAgainAndServesOthers()
    {
        for (var call = 0; call < 3; call++)
        {
            (await _dashboard.GetStatusAsync("director", "/linje/rounds")).ShouldBe(200);
        }

        (await _dashboard.GetProblemAsync("director", "/linje/gaps")).ShouldBe((429, null));
        using var client = _dashboard.Caller("director");
        using var refused = await client.GetAsync("/api/v1/organisations");
        refused.StatusCode.ShouldBe(HttpStatusCode.TooManyRequests);
        int.Parse(refused.Headers.GetValues("Retry-After").Single(), CultureInfo.InvariantCulture).ShouldBeInRange(1, 60);
        (await _dashboard.GetStatusAsync("hr", "/linje/rounds")).ShouldBe(200);
    }

    [Fact]
    public async Task Api_CalledTooOftenByNobodyKnown_SaysSoAndServesUsers()
    {
        for (var call = 0; call < 3; call++)
        {
            (await _dashboard.GetStatusAsync(null, "/linje/rounds")).ShouldBe(401);
        }

        (await _dashboard.GetProblemAsync("en fremmed", "/linje/gaps")).ShouldBe((429, null));
        (await _dashboard.GetStatusAsync("director", "/linje/rounds")).ShouldBe(200);
    }

    [Fact]
    public void Requests_AreLimitedAsTheSettingsSay()
    {
        var kestrel = _dashboard.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value;

        kestrel.Limits.MaxRequestBodySize.ShouldBe(7 * 1024);
        kestrel.Limits.MaxRequestHeadersTotalSize.ShouldBe(9 * 1024);
        kestrel.Limits.RequestHeadersTimeout.ShouldBe(TimeSpan.FromSeconds(11));
        kestrel.AddServerHeader.ShouldBeFalse();
        _dashboard.Services.GetRequiredService<IOptions<HubOptions>>().Value.MaximumReceiveMessageSize.ShouldBe(40 * 1024);
    }

    [Theory]
    [InlineData("Circuits", "0")]
    [InlineData("ApiCallsPerMinute", "mange")]
    [InlineData("Sockets", "-1")]
    [InlineData("Speed", "7")]
    public void Faults_OfALimit_NameIt(string name, string value) => LimitOptions.Faults(Section((name, value))).ShouldHaveSingleItem().ShouldContain("Limits:" + name);

    [Fact]
    public void From_PartOfTheLimits_KeepsTheOthers() =>
        LimitOptions.From(Section(("Circuits", "7"))).ShouldBe(new LimitOptions { Circuits = 7 });

    private static IConfigurationSection Section(params (string Name, string Value)[] limits) => new ConfigurationBuilder()
        .AddInMemoryCollection(limits.Select(limit => KeyValuePair.Create("Limits:" + limit.Name, (string?)limit.Value))).Build().GetSection("Limits");
}
