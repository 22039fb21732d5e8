using System.Net;
using System.Text.RegularExpressions;
using LusInsight.Dashboard.Tests.Pages;

namespace LusInsight.Dashboard.Tests.Completion;

/// <summary>The page and what it can be downloaded as, for each role and for what is odd in an address.</summary>
public sealed partial class CompletionPageTests(TwoOrganisations given) : IClassFixture<TwoOrganisations>
{
    private static readonly string[] Names = ["Anna", "Bo<", "Carl"];

    [Fact]
    public async Task Page_ForTheLine_ListsPeopleWithWhatIsNext()
    {
        var html = await HtmlAsync("director", "/linje/completion");

        html.ShouldContain("3 er over fristen. De står øverst.");
        html.ShouldContain("<span class=\"who\">Anna</span>");
        html.ShouldContain("Børn og unge");
        html.ShouldContain("href=\"/linje/completion/people.csv\"");
        html.ShouldContain("href=\"/linje/completion/reminders\"");
    }

    [Theory]
    [InlineData("stage=none", "Bo", "Anna")]
    [InlineData("who=all&order=name&stage=invited", "Carl", "Bo")]
    [InlineData("department=D2", "Carl", "Anna")]
    public async Task Page_ForTheLine_FiltersItsList(string query, string there, string notThere)
    {
        var html = await HtmlAsync("director", "/linje/completion?" + query);

        html.ShouldContain($"<span class=\"who\">{there}</span>");
        html.ShouldNotContain($"<span class=\"who\">{notThere}</span>");
    }

    [Theory]
    [InlineData("hr", "/linje/completion")]
    [InlineData("med", "/linje/completion?who=all")]
    [InlineData("hr", "/linje/completion/evidence")]
    [InlineData("hr", "/linje/completion?tree=all&stage=none")]
    public async Task Page_ForThoseWithoutNames_HasNone(string user, string address)
    {
        var html = await HtmlAsync(user, address);

        Names.Where(name => html.Contains(">" + name, StringComparison.Ordinal)).ShouldBeEmpty();
        html.ShouldNotContain("people.csv");
        html.ShouldNotContain("Aftaler");
    }

    [Fact]
    public async Task Page_ForHr_CountsAndSaysWhoSeesNames() =>
        (await HtmlAsync("hr", "/linje/completion")).ShouldContain("3 ledere er over fristen. Navne vises kun for linjen.");

    [Theory]
    [InlineData("director", "/completion/people.csv", 200)]
    [InlineData("head", "/completion/people.csv?department=D2", 403)]
    [InlineData("hr", "/completion/people.csv", 403)]
    [InlineData("med", "/completion/people.csv", 403)]
    [InlineData("leader", "/completion/people.csv", 403)]
    [InlineData("admin", "/completion/people.csv", 403)]
    [InlineData("director", "/completion/people.csv?round=R9", 404)]
    [InlineData("director", "/completion/people.csv?stage=soon", 400)]
    [InlineData("director", "/completion/people.csv?asOf=soon", 400)]
    [InlineData("director", "/completion?stage=soon", 400)]
    [InlineData("director", "/completion?skip=soon&order=x&who=y&tree=z", 200)]
    [InlineData("director", "/completion?skip=999", 200)]
    [InlineData("hr", "/completion/reminders", 403)]
    [InlineData("admin", "/completion/reminders", 403)]
    [InlineData("head", "/completion/reminders", 200)]
    [InlineData("hr", "/completion/evidence", 200)]
    [InlineData("hr", "/completion/evidence.csv", 200)]
    [InlineData("admin", "/completion/evidence", 403)]
    [InlineData("admin", "/completion/evidence.csv", 403)]
    [InlineData("admin", "/completion", 403)]
    public async Task Address_OfCompletion_AnswersTheRolesItMay(string user, string address, int status)
    {
        using var reader = await GivenReader.OfAsync(given.Dashboard, user);

        ((int)(await reader.ReadAsync("/linje" + address)).Status).ShouldBe(status);
    }

    [Fact]
    public async Task People_Downloaded_AreThoseOfThePage() =>
        (await HtmlAsync("director", "/linje/completion/people.csv?round=R2&asOf=2026-01-02&stage=none")).ShouldBe(
            "Navn;Afdeling;Leder;Nået til;Næste trin;Frist;Dage over\r\nBo;Skoler;;Ikke begyndt;Indkald;2025-12-31;2\r\n");

    [Fact]
    public async Task Reminders_ForAHead_NameTheirOwnAlone()
    {
        var html = await HtmlAsync("head", "/linje/completion/reminders");

        html.ShouldContain("I Runde 2 er 2 af dine ledere over en frist");
        html.ShouldContain("– Bo: indkald, frist 31.12.2025");
        html.ShouldNotContain("Carl");
    }

    [Fact]
    public async Task Evidence_OfARound_SaysWhatTheFiguresRestOn()
    {
        var html = await HtmlAsync("director", "/linje/completion/evidence");

        GivenReader.Answer(html).Lead.ShouldBe("3 ledere skulle have en samtale. 2 fik den tilbudt, 1 fik den holdt.");
        html.ShouldContain("Data: generation 1, indlæst 1. januar 2026 kl. 01.00. Ingen rækker er afvist.");
        (await HtmlAsync("director", "/linje/completion/evidence.csv")).ShouldContain("\r\nI alt;3;2;1;1;0;0;1;1\r\n");
    }

    // A day before the round, a round nobody has a date in, a department without people, a concept without deadlines.
    [Theory]
    [InlineData("/linje/completion?asOf=2020-01-01", "1. januar 2020 var ingen af de 3 ledere i mål.")]
    [InlineData("/linje/completion?asOf=0001-01-01", "1. januar 0001 var ingen af de 3 ledere i mål.")]
    [InlineData("/linje/completion?asOf=9999-12-31", "31. december 9999 var 1 af 3 ledere i mål (33 %).")]
    [InlineData("/linje/completion?department=D2&level=a", "Ingen skal have en samtale her i denne runde.")]
    [InlineData("/linje/completion", "1 af 3 ledere nåede i mål (33 %), lige så mange som i Runde 1.")]
    public async Task Page_OfOddInput_SaysItInWords(string address, string lead)
    {
        var html = await HtmlAsync("director", address);

        GivenReader.Answer(html).Lead.ShouldBe(lead);
        // Between the tags: a token in an attribute may hold any letters.
        var words = Tag().Replace(html, " ");
        words.ShouldNotContain("NaN", Case.Sensitive);
        words.ShouldNotContain("∞");
    }

    [Fact]
    public async Task Deadlines_OfAConceptWithout_AreASentence() =>
        (await HtmlAsync("director", "/linje/completion")).ShouldContain("Small har ingen frister.");

    [Fact]
    public async Task Tree_OfAllLevels_HasTheDepartmentsBelow() =>
        (await HtmlAsync("director", "/linje/completion?tree=all")).ShouldContain("Skoler");

    [GeneratedRegex("<[^>]*>", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Tag();

    private async Task<string> HtmlAsync(string user, string address)
    {
        using var reader = await GivenReader.OfAsync(given.Dashboard, user);
        var (status, _, html) = await reader.ReadAsync(address);
        status.ShouldBe(HttpStatusCode.OK);
        return html;
    }
}
