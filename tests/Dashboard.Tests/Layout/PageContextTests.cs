using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Layout;

namespace LusInsight.Dashboard.Tests.Layout;

public sealed class PageContextTests : IDisposable
{
    private readonly GivenPage _given = new();

    [Theory]
    [InlineData("director", null, "Hele organisationen")]
    [InlineData("director", "D1", "Børn")]
    [InlineData("head", null, "Børn")]
    [InlineData("head", "D11", "Skoler")]
    [InlineData("hr", null, "Hele organisationen")]
    public void DepartmentName_OfAViewer_IsTheirOwnTopOrTheDepartment(string user, string? department, string expected) =>
        _given.Page(user, filters: new Filters(Department: department)).DepartmentName.ShouldBe(expected);

    [Fact]
    public void LinkToDepartment_OfTheViewersTop_TellsNone() =>
        _given.Page("head").LinkToDepartment(DepartmentId.From("D1")).ShouldBe("/given");

    [Fact]
    public void LinkTo_AnotherPage_CarriesTheCommonFilters() =>
        _given.Page(page: DashboardPage.Gaps, filters: new Filters(Round: "R1", Department: "D1", Arena: "x"))
            .LinkTo(DashboardPage.Trends).ShouldBe("/given/trends?round=R1&department=D1");

    [Theory]
    [InlineData("director", null, "Given")]
    [InlineData("director", "D11", "Given>Børn>Skoler")]
    [InlineData("head", "D11", "Børn>Skoler")]
    [InlineData("hr", "D2", "Given>Ældre")]
    public void Breadcrumbs_FromTheViewersTop_LeadToTheDepartment(string user, string? department, string expected)
    {
        var crumbs = Breadcrumbs.Of(_given.Page(user, filters: new Filters(Department: department)), followsDepartment: true);

        string.Join('>', crumbs.Select(crumb => crumb.Name)).ShouldBe(expected);
        crumbs[^1].Address.ShouldBeNull();
        crumbs.SkipLast(1).ShouldAllBe(crumb => crumb.Address != null);
    }

    [Theory]
    [InlineData("director", "0 Hele organisationen|1 Børn|2 Skoler|1 Ældre")]
    [InlineData("head", "0 Børn|1 Skoler")]
    [InlineData("med", "0 Hele organisationen|1 Børn|1 Ældre")]
    [InlineData("leader", "0 Skoler")]
    public void Departments_ToChoose_AreThoseInReach(string user, string expected) => string.Join(
        '|', FilterChoices.Departments(_given.Page(user)).Select(choice => $"{choice.Depth} {choice.Name}")).ShouldBe(expected);

    [Fact]
    public void Departments_ToChoose_MarkTheOneInForce() =>
        FilterChoices.Departments(_given.Page(filters: new Filters(Department: "D11"))).Single(choice => choice.IsChosen).Name.ShouldBe("Skoler");

    [Fact]
    public void Rounds_ToChoose_AreTheNewestFirst() =>
        FilterChoices.Rounds(_given.Page()).Select(choice => choice.Name).ShouldBe(["LUS 2025 (åben)", "LUS 2024 (lukket)"]);

    [Fact]
    public void Levels_ToChoose_BeginWithAll() =>
        FilterChoices.Levels(_given.Page()).Select(choice => (choice.Name, choice.IsChosen))
            .ShouldBe([("Alle niveauer", true), ("A", false), ("B", false)]);

    public void Dispose() => _given.Dispose();
}
