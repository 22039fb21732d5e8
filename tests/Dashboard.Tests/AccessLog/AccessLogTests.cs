using System.Net;
using LusInsight.Analytics.Access;
using LusInsight.Analytics.AccessLog;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Tests.Api;
using LusInsight.Dashboard.Tests.Pages;

namespace LusInsight.Dashboard.Tests.AccessLog;

/// <summary>Who saw what is written down, and tells nothing else.</summary>
public sealed class AccessLogTests : IDisposable
{
    private static readonly OrganisationId Line = OrganisationId.From(TwoOrganisations.Line);

    private readonly GivenDashboard _dashboard = TwoOrganisations.In(new GivenDashboard { CallersAddress = IPAddress.Parse("10.1.2.3") });

    public void Dispose() => _dashboard.Dispose();

    [Fact]
    public async Task Results_SeenByTheApiOrOnAPage_AreEntriesWithWhoWhatAndFromWhere()
    {
        (await _dashboard.GetStatusAsync("director", "/linje/completion?round=R1")).ShouldBe(200);
        (await _dashboard.GetStatusAsync("director", "/linje/gaps?round=R1")).ShouldBe(200);
        using var hr = await GivenReader.OfAsync(_dashboard, "hr");
        (await hr.ReadAsync("/linje/gaps?round=R1")).Status.ShouldBe(HttpStatusCode.OK);

        var entries = await _dashboard.EntriesAsync(TwoOrganisations.Line, atLeast: 2);

        var key = IdentityKey.Find(_dashboard.Data)!;
        entries[0].ShouldBeEquivalentTo(entries[0] with
        {
            Reader = AccessLogFolder.ReaderMark(key, Line, UserId.From("director")),
            Role = "director",
            From = "10.1.2.3",
            Path = "/api/v1/linje/gaps",
            Right = Right.Results,
            Sight = Sight.Counted,
            Round = "R1",
            IsRefused = false,
        });
        entries.ShouldContain(entry => entry.Role == "hr" && entry.Path == "/linje/gaps" && entry.Sight == Sight.Released);
        entries.ShouldAllBe(entry => entry.Right != Right.Completion);
    }

    [Fact]
    public async Task Files_OfTheLog_HoldNobodysNameOrId()
    {
        await _dashboard.GetStatusAsync("director", "/linje/trends");
        await _dashboard.EntriesAsync(TwoOrganisations.Line, atLeast: 1);

        var text = string.Concat(Directory.EnumerateFiles(Path.Combine(_dashboard.Data.Path, ".access-log"), "*", SearchOption.AllDirectories).Select(File.ReadAllText));

        text.ShouldNotBeEmpty();
        new[] { "Anna", "L1", "\"reader\":\"director" }.ShouldAllBe(about => !text.Contains(about, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("head", "/linje/gaps?department=D2")]
    [InlineData("med", "/linje/trends?department=D11")]
    [InlineData("leader", "/linje/completion")]
    [InlineData("admin", "/linje/gaps")]
    public async Task Refusal_OfAForgedParameterOrAddress_IsAnEntryToo(string user, string address)
    {
        (await _dashboard.GetProblemAsync(user, address)).Status.ShouldBe(403);

        (await _dashboard.EntriesAsync(TwoOrganisations.Line, atLeast: 1)).ShouldHaveSingleItem().IsRefused.ShouldBeTrue();
    }

    [Fact]
    public async Task Search_ForAPerson_TellsTheFiguresTheyWereAmong_ToAnAdministratorAlone()
    {
        await _dashboard.GetStatusAsync("director", "/linje/gaps?round=R1");
        await _dashboard.GetStatusAsync("director", "/linje/gaps?round=R1&department=D2");
        await _dashboard.GetStatusAsync("hr", "/linje/gaps?round=R1");
        await _dashboard.EntriesAsync(TwoOrganisations.Line, atLeast: 3);
        using var admin = await GivenReader.OfAsync(_dashboard, "admin");

        var found = await admin.SubmitAsync("/linje/access-log", ("_handler", "subject"), ("Subject", "L2"));
        using var director = await GivenReader.OfAsync(_dashboard, "director");

        GivenReader.Answer(found).Lead.ShouldBe("1 adgang.");
        found.ShouldContain("director, direktør");
        (await director.ReadAsync("/linje/access-log")).Status.ShouldBe(HttpStatusCode.Forbidden);
    }
}
