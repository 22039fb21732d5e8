using LusInsight.Dashboard.Hosting;
using Microsoft.Extensions.Configuration;

namespace LusInsight.Dashboard.Tests.Hosting;

public sealed class StartUpCheckTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lusinsight-").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Fact]
    public void Options_NothingSet_AreAPrivateDemoOnTheCallersData()
    {
        var options = Options();

        options.DataFolder.ShouldBe(Path.Combine(_folder, "data"));
        options.MayFillFromSamples.ShouldBeTrue();
        options.Addresses.ShouldBeEmpty();
        StartUpCheck.Faults(options).ShouldBeEmpty();
        Directory.EnumerateFileSystemEntries(options.DataFolder).ShouldBeEmpty();
    }

    [Fact]
    public void Options_DataFolderSet_IsTakenFromTheCallersFolderAndNeverFilled()
    {
        var options = Options(("LUSINSIGHT_DATA", "elsewhere"));

        options.DataFolder.ShouldBe(Path.Combine(_folder, "elsewhere"));
        options.MayFillFromSamples.ShouldBeFalse();
    }

    [Theory]
    [InlineData("http://localhost:5080")]
    [InlineData("https://LOCALHOST")]
    [InlineData("http://127.0.0.1:1;http://[::1]:1")]
    [InlineData("http://127.1.2.3:80/")]
    [InlineData("http://unix:/tmp/lusinsight.sock")]
    public void Faults_LoopbackInDemo_AreNone(string urls) => StartUpCheck.Faults(Options(("urls", urls))).ShouldBeEmpty();

    [Theory]
    [InlineData("urls", "http://0.0.0.0:5080")]
    [InlineData("urls", "http://*:5080")]
    [InlineData("urls", "http://+:5080")]
    [InlineData("urls", "http://[::]:5080")]
    [InlineData("urls", "http://localhost.example:5080")]
    [InlineData("http_ports", "8080")]
    [InlineData("https_ports", "8443")]
    [InlineData("Kestrel:Endpoints:Public:Url", "http://10.0.0.1")]
    public void Faults_ReachableFromElsewhereInDemo_AreRefused(string key, string value) =>
        StartUpCheck.Faults(Options((key, value))).ShouldHaveSingleItem().ShouldContain("other machines");

    [Fact]
    public void Faults_UnknownAuthMode_SaysWhichThereAre() =>
        StartUpCheck.Faults(Options(("Auth:Mode", "ldap"))).ShouldHaveSingleItem().ShouldContain("demo (this machine only), oauth or proxy");

    [Fact]
    public void Faults_HeadersOfAnyCallerAreTrusted_SaysWhatToUnset() =>
        StartUpCheck.Faults(Options(("FORWARDEDHEADERS_ENABLED", "true"))).ShouldHaveSingleItem().ShouldContain("ASPNETCORE_FORWARDEDHEADERS_ENABLED");

    [Fact]
    public void Faults_DataFolderIsAFile_SaysSo()
    {
        File.WriteAllText(Path.Combine(_folder, "data"), "");

        StartUpCheck.Faults(Options()).ShouldHaveSingleItem().ShouldContain("LUSINSIGHT_DATA");
    }

    [Fact]
    public void Faults_Several_AreToldAtOnceOneLineEach()
    {
        File.WriteAllText(Path.Combine(_folder, "data"), "");

        var faults = StartUpCheck.Faults(Options(("urls", "http://0.0.0.0:1;nonsense")));

        faults.Count.ShouldBe(3);
        faults.ShouldAllBe(line => !line.Contains('\n'));
    }

    private DashboardOptions Options(params (string Key, string Value)[] settings) => DashboardOptions.From(
        new ConfigurationBuilder().AddInMemoryCollection(settings.ToDictionary(s => s.Key, s => (string?)s.Value)).Build(),
        _folder);
}
