using LusInsight.Dashboard.Completion;
using LusInsight.Dashboard.Layout;
using LusInsight.Dashboard.Tests.Layout;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Tests.Completion;

public sealed class CompletionReadingTests : IDisposable
{
    private readonly GivenPage _given = new();

    [Theory]
    [InlineData(null, "Ældre Børn Stab")]
    [InlineData("missing", "Ældre Børn Stab")]
    [InlineData("name", "Børn Stab Ældre")]
    [InlineData("ratio", "Stab Børn Ældre")]
    [InlineData("nonsense", "Ældre Børn Stab")]
    public void Departments_SortedByTheAddress_FollowItInDanishOrder(string? sort, string expected)
    {
        var story = GivenStory.Of(27, 46).WithChildren(("Børn", 3, 6), ("Stab", 0, 1), ("Ældre", 20, 30));

        string.Join(' ', CompletionReading.Departments(_given.Page(), story, sort).Select(row => row.Name)).ShouldBe(expected);
    }

    [Fact]
    public void Sorts_OfAPage_MarkTheOneInForce()
    {
        var sorts = CompletionReading.Sorts(_given.Page(page: DashboardPage.Completion, filters: new Filters(Sort: "name")));

        sorts.Where(sort => sort.Value.IsChosen).Select(sort => sort.Key).ShouldBe(["name"]);
        sorts["missing"].Address.ShouldBe("/given/completion");
    }

    [Fact]
    public void Stages_OfAConcept_MarkItsGoal() => CompletionReading.Stages(GivenStory.Of(27, 46).WithStages(42, 36, 27), Language.Danish)
        .Select(row => (row.Name, row.Count, row.IsGoal))
        .ShouldBe([("Indkaldt", 42L, false), ("Afholdt", 36L, false), ("Lukket = i mål", 27L, true)]);

    [Fact]
    public void Stages_InAConceptWithGroups_HaveTheGoalInARowOfItsOwn()
    {
        var story = GivenStory.Of(30, 46).WithStages(42, 36, 27) with { Concept = GivenStory.Concept with { Kinds = ["MUS", "GRUS"] } };

        CompletionReading.Stages(story, Language.Danish).Single(row => row.IsGoal).ShouldSatisfyAllConditions(
            goal => goal.Name.ShouldBe("I mål"),
            goal => goal.Count.ShouldBe(30));
    }

    [Theory]
    [InlineData("R2", "2024")]
    [InlineData("R1", null)]
    public void Read_InARound_ComparesWithTheOneBefore(string round, string? before) =>
        CompletionReading.Read(_given.Page(filters: new Filters(Round: round)), CancellationToken.None)
            .ShouldSatisfyAllConditions(story => (story.Before is { } earlier ? earlier.Name : null).ShouldBe(before));

    public void Dispose() => _given.Dispose();
}
