using LusInsight.Analytics.Gaps;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Gaps;
using LusInsight.Dashboard.Tests.Layout;

namespace LusInsight.Dashboard.Tests.Gaps;

public sealed class HeatmapReadingTests : IDisposable
{
    private static readonly ArenaId X = ArenaId.From("x");

    private readonly GivenPage _given = new();

    [Fact]
    public void Rows_OfATree_KeepItAndSortWithinEachDepartment() => Names(
            Row("Top", 0, 1, 30),
            Row("A", 1, 0.5, 10), Row("A1", 2, 0.2, 5), Row("A2", 2, 0.9, 5),
            Row("B", 1, 1.5, 9))
        .ShouldBe(["0 B", "0 A", "1 A2", "1 A1"]);

    [Fact]
    public void Rows_WithFewAnswers_ComeLastByName() =>
        Names(Row("Top", 0, 1, 30), Row("D", 1, 3, 2), Row("C", 1, null, 0), Row("A", 1, 0.1, 10)).ShouldBe(["0 A", "0 C", "0 D"]);

    [Fact]
    public void Rows_NotShown_ComeLastByNameAndTellNoCount()
    {
        var hidden = new ChildArenaGap(X, null, null, Hidden.TooFew);

        var rows = HeatmapReading.Rows(
            _given.Page(),
            [Row("Top", 0, 1, 30), Row("C", 1, -1, 9), new(DepartmentId.From("B"), "B", 1, [hidden]), new(DepartmentId.From("A"), "A", 1, [hidden])],
            X,
            minimumGroup: 5);

        rows.Select(row => (row.Name, row.People, row.Cells[0].IsHidden)).ShouldBe([("C", 9, false), ("A", null, true), ("B", null, true)]);
    }

    [Fact]
    public void Rows_OfALeafAlone_AreThatLeaf() => Names(Row("Top", 0, 1, 30)).ShouldBe(["0 Top"]);

    [Fact]
    public void Rows_OfSeveralTops_HoldThemAll() =>
        Names(Row("P", 0, 0.1, 9), Row("P1", 1, 0.2, 9), Row("Q", 0, 0.3, 9)).ShouldBe(["0 Q", "0 P", "1 P1"]);

    public void Dispose() => _given.Dispose();

    private IEnumerable<string> Names(params DepartmentGaps[] departments) =>
        HeatmapReading.Rows(_given.Page(), departments, X, minimumGroup: 5).Select(row => $"{row.Depth} {row.Name}");

    private static DepartmentGaps Row(string name, int depth, double? gap, long people) =>
        new(DepartmentId.From(name), name, depth, [new ChildArenaGap(X, gap, people)]);
}
