using FsCheck;
using FsCheck.Fluent;
using LusInsight.Dashboard.Layout;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Tests;

public sealed class DashboardUrlsTests
{
    private const string Host = "http://localhost:5080";

    private static readonly Filters All = new("R 1", "børn&unge", "a=b", "trivsel?", "x/y", "2025-10-03", "name");

    [Fact]
    public void Page_WithoutFilters_IsTheBareAddress() =>
        DashboardUrls.Page("ucl", DashboardPage.Completion, new Filters(), Language.Danish).ShouldBe("/ucl/completion");

    [Fact]
    public void Page_OfTheOverview_IsTheOrganisationItself() =>
        DashboardUrls.Page("ucl", DashboardPage.Overview, new Filters(Round: "R1"), Language.English).ShouldBe("/ucl?round=R1&culture=en");

    [Fact]
    public void Page_AnyFilters_AreReadBackAsThePageKnowsThem()
    {
        var text = Gen.OneOf(Gen.Constant<string?>(null), ArbMap.Default.GeneratorFor<NonEmptyString>().Select(value => (string?)value.Get));
        var filters = from round in text
                      from department in text
                      from question in text
                      from arena in text
                      from sort in text
                      select new Filters(round, department, null, question, arena, null, sort);
        var pages = Gen.Elements(Enum.GetValues<DashboardPage>());

        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(filters), Arb.From(pages), (told, page) =>
        {
            var address = Host + DashboardUrls.Page("ucl", page, told, Language.English);
            DashboardUrls.ReadFilters(address).ShouldBe(told.For(page));
            DashboardUrls.ReadPage(address).ShouldBe(page);
            DashboardUrls.ReadLanguage(address).ShouldBe(Language.English);
        }));
    }

    [Theory]
    [InlineData(DashboardPage.Completion, "R 1", null, null, "2025-10-03", "name")]
    [InlineData(DashboardPage.Gaps, "R 1", null, "x/y", null, null)]
    [InlineData(DashboardPage.Trends, "R 1", "trivsel?", null, null, null)]
    [InlineData(DashboardPage.Evaluations, "R 1", "trivsel?", null, null, null)]
    [InlineData(DashboardPage.Data, null, null, null, null, null)]
    public void For_APage_KeepsWhatItKnows(
        DashboardPage page, string? round, string? question, string? arena, string? asOf, string? sort)
    {
        var known = All.For(page);

        (known.Round, known.Question, known.Arena, known.AsOf, known.Sort).ShouldBe((round, question, arena, asOf, sort));
    }

    [Fact]
    public void Carried_ToAnotherPage_LeavesWhatIsThePagesOwn() =>
        All.Carried.ShouldBe(All with { Question = null, Arena = null, Sort = null });

    [Fact]
    public void ReadFilters_ToldTwice_TakesTheFirst() =>
        DashboardUrls.ReadFilters(Host + "/ucl?round=R1&round=R2&level=").ShouldBe(new Filters(Round: "R1"));

    [Fact]
    public void InLanguage_OfAnyAddress_KeepsTheRest()
    {
        var english = DashboardUrls.InLanguage(Host + "/ucl/gaps?round=R1&arena=x", Language.English);

        english.ShouldBe("/ucl/gaps?round=R1&arena=x&culture=en");
        DashboardUrls.InLanguage(Host + english, Language.Danish).ShouldBe("/ucl/gaps?round=R1&arena=x");
    }

    [Fact]
    public void SignIn_WithAReturn_EscapesIt() =>
        DashboardUrls.SignIn(Language.Danish, "/ucl?round=R1&level=a").ShouldBe("/sign-in?returnUrl=%2Fucl%3Fround%3DR1%26level%3Da");
}
