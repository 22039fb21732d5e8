using System.Net;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Privacy;
using LusInsight.Dashboard.Tests.Pages;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Tests.Privacy;

/// <summary>"Hvem ser hvad" and the other pages that tell users about their data.</summary>
public sealed class RoleSightTests(TwoOrganisations given) : IClassFixture<TwoOrganisations>
{
    [Theory]
    [InlineData(Role.Director, IndividualResults.Line, "Alle svar i egen afdeling og alt under den")]
    [InlineData(Role.Director, IndividualResults.Manager, "Beskyttede tal fra lukkede runder: grupper på mindst 5")]
    [InlineData(Role.Hr, IndividualResults.Line, "Beskyttede tal fra lukkede runder: grupper på mindst 5")]
    [InlineData(Role.Leader, IndividualResults.Line, "Egne svar, og beskyttede tal for egen afdeling: mindst 5 andre")]
    [InlineData(Role.Admin, IndividualResults.Line, "Nej")]
    public void Results_OfARole_AreWhatItsRulesSay(Role role, IndividualResults results, string expected) =>
        new RoleSight(role, GivenConcept.Small with { IndividualResults = results, MinimumGroup = 5 }, Language.Danish).Results.ShouldBe(expected);

    [Theory]
    [InlineData("director", "Som direktør ser du hvor langt runden er, hvem der mangler, svar og niveauer for din linje og indlæsninger.", "Direktør (dig)")]
    [InlineData("med", "Som MED ser du hvor langt runden er og svar som beskyttede tal.", "MED (dig)")]
    [InlineData("admin", "Som administrator ser du indlæsninger.", "Administrator (dig)")]
    public async Task WhoSees_ForARole_TellsItsOwnFirst(string user, string lead, string first)
    {
        using var reader = await GivenReader.OfAsync(given.Dashboard, user);

        var (status, _, html) = await reader.ReadAsync("/linje/who-sees");

        status.ShouldBe(HttpStatusCode.OK);
        GivenReader.Answer(html).ShouldBe(("Hvem ser hvad", lead));
        html.IndexOf(first, StringComparison.Ordinal).ShouldBeInRange(0, html.IndexOf("</tr>", html.IndexOf("<tbody", StringComparison.Ordinal), StringComparison.Ordinal));
    }

    [Fact]
    public void StoredKinds_OfAConceptWithoutArenas_LeaveThemOut()
    {
        var names = StoredKind.All(GivenConcept.Small with { Arenas = [] }, Language.Danish).Select(kind => kind.Name).ToList();

        names.ShouldContain("Skaleringssvar");
        names.ShouldNotContain("Niveauer i ledelsesarenaer");
    }

    [Fact]
    public async Task DataProtection_ForAnybody_TellsWhatIsStoredAndForHowLong()
    {
        using var reader = await GivenReader.OfAsync(given.Dashboard, "leader");

        var (status, _, html) = await reader.ReadAsync("/linje/data-protection");

        status.ShouldBe(HttpStatusCode.OK);
        html.ShouldContain("fødselsdato");
        html.ShouldContain("Adgangsloggen gemmes i 12 måneder.");
    }

    [Fact]
    public async Task Accessibility_SignedOut_IsThere()
    {
        using var reader = GivenReader.SignedOut(given.Dashboard);

        var (status, _, html) = await reader.ReadAsync("/accessibility");

        status.ShouldBe(HttpStatusCode.OK);
        html.ShouldContain("Digitaliseringsstyrelsen");
    }
}
