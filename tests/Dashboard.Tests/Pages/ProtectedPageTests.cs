using System.Net;

namespace LusInsight.Dashboard.Tests.Pages;

/// <summary>What protected viewers read.</summary>
public sealed class ProtectedPageTests(GivenConfidences given) : IClassFixture<GivenConfidences>
{
    private const string TooFew = "Vises ikke: færre end 5, eller kunne regnes ud. Vælg en større afdeling eller alle niveauer.";
    private const string NotReleased = "Svarene fra LUS 2026 vises fra 1. januar 2027, når runden er lukket.";

    [Theory]
    [InlineData("hr", "trends", NotReleased)]
    [InlineData("med", "gaps", NotReleased)]
    [InlineData("head", "evaluations", NotReleased)]
    [InlineData("leader", "gaps", NotReleased)]
    [InlineData("hr", "trends?round=R2&department=D2", TooFew)]
    [InlineData("hr", "trends?round=R2&department=D11", TooFew)]
    [InlineData("hr", "gaps?round=R2&department=D2", TooFew)]
    [InlineData("director", "gaps?round=R2&level=a", TooFew)]
    [InlineData("leader", "trends?round=R2", "Vises ikke: færre end 5 andre, eller kunne regnes ud. Vælg en større afdeling eller alle niveauer.")]
    [InlineData("hr", "gaps?round=R2", "7 af 7 ledere ønsker et løft i x, 14 niveauer i alt. Gabet er 2,0 på en skala fra 1 til 5 (usikkerhed 2,0 til 2,0).")]
    [InlineData("hr", "trends?round=R2", "Tidligere runder vises ikke, så ændringer kan ikke ses.")]
    public async Task Page_ForAProtectedViewer_SaysWhatIsShownOrWhyNot(string user, string address, string lead)
    {
        using var reader = await GivenReader.OfAsync(given.Dashboard, user);

        var (status, _, html) = await reader.ReadAsync("/lukket/" + address);

        status.ShouldBe(HttpStatusCode.OK);
        GivenReader.Answer(html).Lead.ShouldBe(lead);
        html.ShouldContain("Du ser beskyttede tal: kun grupper på mindst 5, og kun fra runder, der er lukket.");
    }

    [Fact]
    public async Task NotReleased_LeadsToTheNewestReleasedRound()
    {
        using var reader = await GivenReader.OfAsync(given.Dashboard, "hr");

        (await reader.ReadAsync("/lukket/trends")).Html.ShouldContain("href=\"/lukket/trends?round=R2\"");
    }

    [Fact]
    public async Task KeptRelease_IsMarkedWithItsDate()
    {
        using var reader = await GivenReader.OfAsync(given.Dashboard, "hr");

        (await reader.ReadAsync("/lukket/trends?round=R2")).Html
            .ShouldContain("Tal fra 1. januar 2026. Senere ændringer er for få til at blive vist.");
    }

    [Theory]
    [InlineData("hr", "Hvor mangler der mest?,Hvem deler behov?,Hvad har flyttet sig?")]
    [InlineData("director", "Hvor langt er runden?,Hvor mangler der mest?,Hvem deler behov?,Hvad har flyttet sig?")]
    [InlineData("leader", "Dine egne svar,Hvad har flyttet sig?")]
    public async Task Overview_OfAReleasedRound_HasTheCardsOfTheRole(string user, string cards)
    {
        using var reader = await GivenReader.OfAsync(given.Dashboard, user);

        var html = (await reader.ReadAsync("/lukket?round=R2")).Html;

        string.Join(',', cards.Split(',').Where(html.Contains)).ShouldBe(cards);
    }

    [Fact]
    public async Task Overview_ForHr_TellsWhoSharesANeedAndHowManyAreHidden()
    {
        using var reader = await GivenReader.OfAsync(given.Dashboard, "hr");

        var html = (await reader.ReadAsync("/lukket?round=R2")).Html;

        html.ShouldContain("x er et behov i Børn og unge. 1 afdeling vises ikke.");
        html.ShouldContain("class=\"cell step-");
        html.ShouldContain("icon-eye-slash");
    }

    [Theory]
    [InlineData("trends")]
    [InlineData("evaluations")]
    [InlineData("gaps")]
    public async Task NobodyAndTooFew_OnAPage_AreTheSameButForTheName(string page)
    {
        using var reader = await GivenReader.OfAsync(given.Dashboard, "hr");

        var few = await MainAsync(reader, page, "D2");
        var nobody = await MainAsync(reader, page, "D11");

        // Where one may go on to is the tree's, and completion is no secret.
        GivenReader.Answer(few).ShouldBe(GivenReader.Answer(nobody));
        few.Contains("icon-eye-slash", StringComparison.Ordinal).ShouldBe(nobody.Contains("icon-eye-slash", StringComparison.Ordinal));
    }

    private static async Task<string> MainAsync(GivenReader reader, string page, string department)
    {
        var html = (await reader.ReadAsync($"/lukket/{page}?round=R2&department={department}")).Html;
        return html[html.IndexOf("<main", StringComparison.Ordinal)..html.IndexOf("</main>", StringComparison.Ordinal)];
    }
}
