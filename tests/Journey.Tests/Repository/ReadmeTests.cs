using System.Text.Json;
using System.Text.RegularExpressions;

namespace LusInsight.Journey.Tests.Repository;

/// <summary>Everything the README tells to type works as it stands there.</summary>
public sealed partial class ReadmeTests
{
    [Fact]
    public async Task Commands_TypedByANewcomer_AllWork()
    {
        using var newcomer = new Newcomer();
        var served = new List<Uri>();
        var printed = new List<string>();
        foreach (var block in Readme.Commands().Where(block => !block.Contains("tests/run.sh", StringComparison.Ordinal)))
        {
            if (block.Contains("--project dashboard", StringComparison.Ordinal))
            {
                served.Add(await newcomer.ServeAsync(block, block.Contains(":5081", StringComparison.Ordinal) ? "5081" : "5080"));
            }
            else
            {
                var (code, output) = await newcomer.RunAsync(block);
                code.ShouldBe(0, $"{block}\n{output}");
                printed.Add(output);
            }
        }

        served.Count.ShouldBe(2);
        await ShowsTheSamplesAsync(served[0]);
        OrganisationOfTheLoad(printed).ShouldBe("demo");
        printed[^1].ShouldContain("\"arenas\"");
    }

    [Fact]
    public void Commands_OfTheReadme_AreThoseOfEveryStep()
    {
        var commands = Readme.Commands();

        commands.Count.ShouldBeGreaterThanOrEqualTo(7);
        commands.ShouldContain("dotnet run --project dashboard");
        commands.ShouldContain("bash tests/run.sh");
    }

    public static TheoryData<string> Pages => [.. Repo.Files(pattern: "*.md").Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Links_OfAReadme_LeadToFilesOfTheRepository(string page)
    {
        var folder = Path.GetDirectoryName(Repo.PathOf(page))!;
        var dead = Link().Matches(Repo.Read(page))
            .Select(match => match.Groups["target"].Value.Split('#')[0])
            .Where(target => target.Length > 0 && !target.Contains("://", StringComparison.Ordinal))
            .Where(target => !Path.Exists(Path.Combine(folder, target)));

        dead.ShouldBeEmpty();
    }

    private static async Task ShowsTheSamplesAsync(Uri dashboard)
    {
        using var client = new HttpClient { BaseAddress = dashboard };
        client.DefaultRequestHeaders.Add("X-Demo-User", "rundvisning@lusinsight.example");
        using var organisations = JsonDocument.Parse(await client.GetStringAsync(new Uri("api/v1/organisations", UriKind.Relative)));
        organisations.RootElement.GetArrayLength().ShouldBe(Directory.GetDirectories(Repo.PathOf("data-samples")).Length);
    }

    // The last line of `load --json`.
    private static string? OrganisationOfTheLoad(IEnumerable<string> printed)
    {
        var line = printed.SelectMany(output => output.Split('\n')).Last(line => line.StartsWith("{\"organisation\"", StringComparison.Ordinal));
        using var summary = JsonDocument.Parse(line);
        summary.RootElement.GetProperty("published").GetBoolean().ShouldBeTrue();
        return summary.RootElement.GetProperty("organisation").GetString();
    }

    [GeneratedRegex(@"\]\((?<target>[^)\s]+)\)", RegexOptions.ExplicitCapture, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Link();
}
