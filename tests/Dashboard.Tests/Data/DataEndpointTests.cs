using System.Net;
using LusInsight.Dashboard.Tests.Pages;

namespace LusInsight.Dashboard.Tests.Data;

/// <summary>What the Data page's form and its download answer, and to whom.</summary>
public sealed class DataEndpointTests(TwoOrganisations given) : IClassFixture<TwoOrganisations>
{
    [Theory]
    [InlineData("director", HttpStatusCode.OK)]
    [InlineData("admin", HttpStatusCode.OK)]
    [InlineData("head", HttpStatusCode.Forbidden)]
    [InlineData("hr", HttpStatusCode.Forbidden)]
    [InlineData("med", HttpStatusCode.Forbidden)]
    [InlineData("leader", HttpStatusCode.Forbidden)]
    public async Task Rejects_Fetched_AreGivenToThoseWhoSeeLoads(string user, HttpStatusCode expected)
    {
        using var reader = await GivenReader.OfAsync(given.Dashboard, user);

        var (status, _, text) = await reader.ReadAsync("/linje/data/rejects.csv");

        status.ShouldBe(expected);
        if (expected == HttpStatusCode.OK)
        {
            text.ShouldStartWith("feed;file;line;column;code;expected;key;generation\r\n");
        }
    }

    [Theory]
    [InlineData("head")]
    [InlineData("hr")]
    [InlineData("leader")]
    public async Task GoBack_ByARoleWithoutData_IsRefused(string user)
    {
        using var reader = await GivenReader.OfAsync(given.Dashboard, user);

        (await reader.PostAsync("/linje/data/rollback", "/sign-in", ("to", "1"))).Status.ShouldBe(HttpStatusCode.Forbidden);
    }

    [Fact]
    public async Task GoBack_WithoutAToken_IsRefused()
    {
        using var reader = await GivenReader.OfAsync(given.Dashboard, "director");

        (await reader.PostAsync("/linje/data/rollback", tokenFrom: null, ("to", "1"))).Status.ShouldBe(HttpStatusCode.BadRequest);
    }

    [Fact]
    public async Task GoBack_ToWhatIsNotThere_ShowsThePageWithTheReason()
    {
        using var reader = await GivenReader.OfAsync(given.Dashboard, "director");

        var (status, location) = await reader.PostAsync("/linje/data/rollback", "/linje/data", ("to", "77"));

        (status, location).ShouldBe((HttpStatusCode.Redirect, "/linje/data?fault=other"));
        (await reader.ReadAsync(location!)).Html.ShouldContain("Data kunne ikke gå tilbage til den generation. Intet er ændret.");
    }

    [Fact]
    public async Task GoBack_OnAnOrganisationThatDoesNotKnowTheCaller_IsNotFound()
    {
        using var reader = await GivenReader.OfAsync(given.Dashboard, TwoOrganisations.OnlyLine);

        (await reader.PostAsync("/fortrolig/data/rollback", "/linje/data", ("to", "1"))).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
