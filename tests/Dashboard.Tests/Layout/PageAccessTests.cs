using LusInsight.Dashboard.Layout;

namespace LusInsight.Dashboard.Tests.Layout;

public sealed class PageAccessTests : IDisposable
{
    private readonly GivenPage _given = new();

    [Theory]
    [InlineData("director", "Overview Completion Gaps Trends Evaluations Data WhoSees")]
    [InlineData("head", "Overview Completion Gaps Trends Evaluations WhoSees")]
    [InlineData("hr", "Overview Completion Gaps Trends Evaluations WhoSees")]
    [InlineData("med", "Overview Completion Gaps Trends Evaluations WhoSees")]
    [InlineData("leader", "Overview Gaps Trends Evaluations WhoSees")]
    [InlineData("admin", "Data WhoSees")]
    public void Menu_OfARole_HoldsWhatAnswersIt(string user, string expected) =>
        string.Join(' ', PageAccess.Menu(_given.Given.Viewer(user), GivenConcept.Small)).ShouldBe(expected);

    [Fact]
    public void Menu_InAConceptWithoutArenas_HasNoGaps() =>
        PageAccess.Menu(_given.Given.Viewer("director"), GivenConcept.Small with { Arenas = [] }).ShouldNotContain(DashboardPage.Gaps);

    [Theory]
    [InlineData("admin", DashboardPage.Trends, 403)]
    [InlineData("leader", DashboardPage.Completion, 403)]
    [InlineData("hr", DashboardPage.Data, 403)]
    [InlineData("director", DashboardPage.AccessLog, 403)]
    public void Refusal_OfAPageOutsideTheRole_Is403(string user, DashboardPage page, int status) =>
        PageChecks.Refusal(_given.Page(user, page))!.Status.ShouldBe(status);

    [Fact]
    public void Refusal_OfADepartmentOutOfReach_Is403() =>
        PageChecks.Refusal(_given.Page("head", filters: new Filters(Department: "D2")))!.Status.ShouldBe(403);

    [Fact]
    public void Refusal_OfAnUnknownQuestionOrArena_Is400AndNamesIt()
    {
        PageChecks.Refusal(_given.Page(page: DashboardPage.Trends, filters: new Filters(Question: "e1")))!
            .ShouldSatisfyAllConditions(
                refusal => refusal.Status.ShouldBe(400),
                refusal => refusal.Sentence.ShouldBe("Vi kan ikke finde spørgsmålet i adressen."));
        PageChecks.Refusal(_given.Page(page: DashboardPage.Gaps, filters: new Filters(Arena: "nowhere")))!
            .Sentence.ShouldBe("Vi kan ikke finde arenaen i adressen.");
    }

    [Fact]
    public void Refusal_OfAnEvaluationQuestionOnItsPage_IsNone() =>
        PageChecks.Refusal(_given.Page(page: DashboardPage.Evaluations, filters: new Filters(Question: "e1"))).ShouldBeNull();

    public void Dispose() => _given.Dispose();
}
