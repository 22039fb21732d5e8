using System.Net;

namespace LusInsight.Dashboard.Tests.Pages;

/// <summary>Pages as HTTP answers them, without any script.</summary>
public sealed class PageTests(TwoOrganisations given) : IClassFixture<TwoOrganisations>
{
    private const string TooFew = "eller kunne regnes ud. Vælg en større afdeling eller alle niveauer.";

    [Theory]
    [InlineData("/", "Organisationer", "Du kan se 2 organisationer. Ingen af dem har en runde i gang.")]
    [InlineData("/linje", "Overblik", "1 af 3 ledere nåede i mål (33 %), lige så mange som i Runde 1.")]
    [InlineData("/linje/completion", "Gennemførelse", "1 af 3 ledere nåede i mål (33 %), lige så mange som i Runde 1.")]
    [InlineData("/linje/gaps", "Kompetencegab", "Ingen afholdte samtaler har både nuværende og ønsket niveau endnu.")]
    [InlineData("/linje/gaps?round=R1", "Kompetencegab", "2 ledere har svaret. Det er for få til at se et mønster.")]
    [InlineData("/linje/trends", "Tendenser", "Ingen sikre ændringer siden Runde 1. Det kan ikke afgøres med så få svar.")]
    [InlineData("/linje/trends?round=R1", "Tendenser", "Målt for første gang. Ændringer kan ses efter næste runde.")]
    [InlineData("/linje/evaluations", "Evaluering", "Ingen svar i Runde 2.")]
    [InlineData("/linje/data", "Data", "Leverancen havde ingen rækker.")]
    [InlineData("/linje?culture=en", "Overview", "1 of 3 leaders got there (33%), as many as in Runde 1.")]
    public async Task Page_ForADirector_AnswersInItsFirstSentence(string address, string heading, string lead)
    {
        using var reader = await GivenReader.OfAsync(given.Dashboard, "director");

        var (status, _, html) = await reader.ReadAsync(address);

        status.ShouldBe(HttpStatusCode.OK);
        GivenReader.Answer(html).ShouldBe((heading, lead));
    }

    [Theory]
    [InlineData("hr", "/linje/gaps")]
    [InlineData("med", "/linje/trends")]
    [InlineData("leader", "/linje")]
    [InlineData("leader", "/linje/evaluations")]
    [InlineData("director", "/fortrolig/trends")]
    [InlineData("head", "/fortrolig/gaps")]
    public async Task Results_WithoutAnyRelease_AreASentenceForThoseWhoSeeProtectedFigures(string user, string address)
    {
        using var reader = await GivenReader.OfAsync(given.Dashboard, user);

        var (status, _, html) = await reader.ReadAsync(address);

        status.ShouldBe(HttpStatusCode.OK);
        GivenReader.Answer(html).Lead.ShouldEndWith(TooFew);
        html.ShouldNotContain("data-chart");
    }

    [Theory]
    [InlineData("hr", "/linje/completion")]
    [InlineData("med", "/linje")]
    [InlineData("director", "/fortrolig")]
    public async Task Completion_ForThoseWhoSeeProtectedFigures_IsShown(string user, string address)
    {
        using var reader = await GivenReader.OfAsync(given.Dashboard, user);

        GivenReader.Answer((await reader.ReadAsync(address)).Html).Lead.ShouldStartWith("1 af 3 ledere nåede i mål");
    }

    [Theory]
    [InlineData("hr", "/linje/data", 403, "Den side har du ikke adgang til.")]
    [InlineData("leader", "/linje/completion", 403, "Den side har du ikke adgang til.")]
    [InlineData("admin", "/linje/trends", 403, "Den side har du ikke adgang til.")]
    [InlineData("head", "/linje?department=D2", 403, "Den side har du ikke adgang til.")]
    [InlineData("director", "/nowhere", 404, "Vi kan ikke finde organisationen i adressen.")]
    [InlineData("kun-linje@proeve.dk", "/fortrolig", 404, "Vi kan ikke finde organisationen i adressen.")]
    [InlineData("director", "/linje?round=R9", 404, "Vi kan ikke finde runden i adressen.")]
    [InlineData("director", "/linje/gaps?department=D9", 404, "Vi kan ikke finde afdelingen i adressen.")]
    [InlineData("director", "/linje/trends?level=z", 400, "Vi kan ikke finde niveauet i adressen.")]
    [InlineData("director", "/linje/completion?asOf=soon", 400, "Vi kan ikke finde datoen i adressen.")]
    [InlineData("director", "/linje/no/such/page", 404, "Vi kan ikke finde siden i adressen.")]
    public async Task Refusal_OfAnAddress_IsAPageWithItsStatus(string user, string address, int status, string lead)
    {
        using var reader = await GivenReader.OfAsync(given.Dashboard, user);

        var answer = await reader.ReadAsync(address);

        ((int)answer.Status).ShouldBe(status);
        GivenReader.Answer(answer.Html).Lead.ShouldBe(lead);
    }

    [Fact]
    public async Task Overview_ForAnAdministrator_LeadsToData()
    {
        using var reader = await GivenReader.OfAsync(given.Dashboard, "admin");

        (await reader.ReadAsync("/linje")).Location.ShouldEndWith("/linje/data");
    }

    [Theory]
    [InlineData("/", "/sign-in")]
    [InlineData("/linje/gaps?round=R1", "/sign-in?returnUrl=%2Flinje%2Fgaps%3Fround%3DR1")]
    public async Task AnyPage_SignedOut_LeadsToTheSignInPage(string address, string location)
    {
        using var reader = GivenReader.SignedOut(given.Dashboard);

        var answer = await reader.ReadAsync(address);

        answer.Status.ShouldBe(HttpStatusCode.Redirect);
        answer.Location.ShouldEndWith(location);
    }

    [Fact]
    public async Task SignInPage_WithAReturn_UsesItOnlyInItsOwnOrganisation()
    {
        using var reader = GivenReader.SignedOut(given.Dashboard);

        var (_, _, html) = await reader.ReadAsync("/sign-in?returnUrl=%2Flinje%2Fgaps");

        html.ShouldContain("name=\"returnUrl\" value=\"/linje/gaps\"");
        html.ShouldContain("name=\"returnUrl\" value=\"/fortrolig\"");
    }

    [Theory]
    [InlineData("theme=dark", "<html lang=\"da\" data-theme=\"dark\">")]
    [InlineData("theme=\"><script>", "<html lang=\"da\">")]
    public async Task Theme_OfTheCookie_StandsInTheFirstTag(string cookie, string tag)
    {
        using var reader = GivenReader.SignedOut(given.Dashboard);
        reader.Set(cookie);

        (await reader.ReadAsync("/sign-in")).Html.ShouldContain(tag);
    }

    [Fact]
    public async Task AnyPage_Always_HasNoScriptOrStyleThePolicyForbids()
    {
        using var reader = await GivenReader.OfAsync(given.Dashboard, "director");

        var (_, _, html) = await reader.ReadAsync("/linje/gaps?round=R1");

        html.ShouldNotContain("<style");
        html.ShouldNotContain("<script>");
        html.ShouldNotContain(" onclick=");
    }
}
