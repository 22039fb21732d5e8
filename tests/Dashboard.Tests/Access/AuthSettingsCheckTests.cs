using LusInsight.Dashboard.Access;
using Microsoft.Extensions.Configuration;

namespace LusInsight.Dashboard.Tests.Access;

public sealed class AuthSettingsCheckTests
{
    private static readonly (string Key, string? Value)[] OAuth =
    [
        ("Auth:Mode", "oauth"), ("Auth:PublicUrl", "https://lus.example.dk"), ("Auth:OAuth:Authority", "https://login.example.dk/t"),
        ("Auth:OAuth:ClientId", "c"), ("Auth:OAuth:ClientSecret", "hemmelig"),
    ];

    private static readonly (string Key, string? Value)[] Proxy =
    [
        ("Auth:Mode", "Proxy"), ("Auth:PublicUrl", "https://lus.example.dk/"), ("Auth:Proxy:Header", "X-Remote-User"),
        ("Auth:Proxy:TrustedAddresses", "10.0.0.5; fd00::/8"),
    ];

    [Fact]
    public void Faults_OfWholeSettings_AreNone()
    {
        Faults([]).ShouldBeEmpty();
        Faults(OAuth).ShouldBeEmpty();
        Faults(Proxy).ShouldBeEmpty();
    }

    [Fact]
    public void Faults_OfEmptySettings_AreToldAllAtOnce()
    {
        Faults([("Auth:Mode", "oauth"), ("Auth:SessionMinutes", "0")]).Select(Key).ShouldBe(
            ["Auth:PublicUrl", "Auth:OAuth:Authority", "Auth:OAuth:ClientId", "Auth:OAuth:ClientSecret", "Auth:SessionMinutes"]);
        Faults([("Auth:Mode", "proxy")]).Select(Key).ShouldBe(["Auth:PublicUrl", "Auth:Proxy:Header", "Auth:Proxy:TrustedAddresses"]);
        Faults([("Auth:Mode", "none")]).Select(Key).ShouldBe(["Auth:Mode"]);
    }

    [Theory]
    [InlineData("Auth:PublicUrl", "http://lus.example.dk")]
    [InlineData("Auth:PublicUrl", "https://lus.example.dk/sub")]
    [InlineData("Auth:PublicUrl", "https://lus.example.dk/?a=b")]
    [InlineData("Auth:PublicUrl", "lus.example.dk")]
    [InlineData("Auth:OAuth:Authority", "http://login.example.dk")]
    [InlineData("Auth:OAuth:Authority", "login")]
    [InlineData("Auth:SessionMinutes", "en time")]
    public void Faults_OfAnOAuthSetting_NameIt(string key, string value) => Faults([.. OAuth, (key, value)]).Select(Key).ShouldBe([key]);

    [Theory]
    [InlineData("Auth:Proxy:Header", "X Remote User")]
    [InlineData("Auth:Proxy:TrustedAddresses", "0.0.0.0/0")]
    [InlineData("Auth:Proxy:TrustedAddresses", "10.0.0.5;::/0")]
    [InlineData("Auth:Proxy:TrustedAddresses", "proxy.example.dk")]
    [InlineData("Auth:Proxy:TrustedAddresses", ";")]
    public void Faults_OfAProxySetting_NameIt(string key, string value) => Faults([.. Proxy, (key, value)]).Select(Key).ShouldBe([key]);

    private static string Key(string fault) => fault.Split(' ')[0];

    private static List<string> Faults((string Key, string? Value)[] settings)
    {
        var last = new Dictionary<string, string?>(StringComparer.Ordinal);
        foreach (var (key, value) in settings)
        {
            last[key] = value;
        }

        return [.. AuthSettingsCheck.Faults(AuthSettings.From(new ConfigurationBuilder().AddInMemoryCollection(last).Build()))];
    }
}
