using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Completion;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Tests.Completion;

public sealed class StageSentencesTests
{
    private static readonly StageSentences Da = new(Language.Danish);

    [Theory]
    [InlineData(42, 36, 27, "Flest mangler mellem afholdt og lukket: 9.")]
    [InlineData(42, 29, 27, "Flest mangler mellem indkaldt og afholdt: 13.")]
    [InlineData(30, 29, 27, "Flest mangler at blive indkaldt: 16.")]
    [InlineData(46, 46, 46, "Ingen trin holder flere tilbage end andre.")]
    public void Stuck_ByCounts_NamesTheWidestStep(long invited, long held, long closed, string expected) =>
        Da.Stuck(GivenStory.Of(27, 46).WithStages(invited, held, closed)).ShouldBe(expected);

    [Fact]
    public void Stuck_BeyondTheGoal_DoesNotCount()
    {
        var story = GivenStory.Of(27, 46) with { Concept = GivenStory.Concept with { CompleteStage = Stage.Held } };

        Da.Stuck(story.WithStages(44, 40, 0)).ShouldBe("Flest mangler mellem indkaldt og afholdt: 4.");
    }

    [Fact]
    public void Stuck_NobodyMissing_SaysSo() => Da.Stuck(GivenStory.Of(46, 46)).ShouldBe("Ingen mangler.");

    [Fact]
    public void Lagging_AmongDepartments_NamesTheOneWithMostMissing() =>
        Da.Lagging(GivenStory.Of(27, 46).WithChildren(("Skole", 14, 27), ("Stab", 1, 2), ("Ældre", 7, 11)))
            .ShouldBe("Skole mangler 13 af de 19.");

    [Fact]
    public void Lagging_OnlyTheDepartmentItself_SaysThatNoneBelowIsMissing() =>
        Da.Lagging(GivenStory.Of(27, 46).WithChildren(("Skole", 27, 27))).ShouldBe("Ingen af afdelingerne mangler nogen.");

    [Fact]
    public void Lagging_AtALeaf_CountsItsPeople() =>
        Da.Lagging(GivenStory.Of(45, 46)).ShouldBe("1 leder mangler. Her er ingen afdelinger under.");

    [Fact]
    public void Lagging_NobodyMissing_SaysSo() => Da.Lagging(GivenStory.Of(46, 46)).ShouldBe("Ingen mangler.");

    [Fact]
    public void Deadlines_InAConceptWithoutRules_SaysSo() => Da.Deadlines(GivenStory.Of(1, 2)).ShouldBe("Small har ingen frister.");

    [Theory]
    [InlineData(0, 0, 0, 0, "Ingen frister er nået endnu.")]
    [InlineData(40, 40, 3, 3, "Alle frister er overholdt.")]
    [InlineData(40, 18, 40, 15, "Forberedt senest 4 hverdage før: 15 af 40 holdt fristen.")]
    [InlineData(40, 10, 0, 0, "Indkaldt senest 14 dage før: 10 af 40 holdt fristen.")]
    public void Deadlines_ByCounts_NameTheOneThatFewestMeet(long due1, long met1, long due2, long met2, string expected) =>
        Da.Deadlines(WithDeadlines((due1, met1), (due2, met2))).ShouldBe(expected);

    [Fact]
    public void Slowest_OfSteps_IsTheLongestMedian()
    {
        var story = GivenStory.Of(27, 46);
        story = story with
        {
            Now = story.Now with
            {
                Elapsed =
                [
                    new(Stage.Invited, Stage.Held, 9, 13.5, 20), new(Stage.Held, Stage.Closed, 4, 23, 30),
                    new(Stage.Closed, Stage.FollowedUp, 0, null, null),
                ],
            },
        };

        Da.Slowest(story).ShouldBe("Længst tager det fra afholdt til lukket: typisk 23 dage.");
    }

    [Fact]
    public void Slowest_NothingPassedOn_SaysSo() =>
        Da.Slowest(GivenStory.Of(0, 46)).ShouldBe("Ingen samtaler er nået fra et trin til det næste endnu.");

    [Theory]
    [InlineData(1, "1 dag")]
    [InlineData(0, "0 dage")]
    [InlineData(9.5, "9,5 dage")]
    public void Days_OfAMedian_HaveADecimalOnlyWhereThereIsOne(double days, string expected) => Da.Days(days).ShouldBe(expected);

    private static CompletionStory WithDeadlines(params (long Due, long Met)[] counts)
    {
        DeadlineRule[] rules =
        [
            new("a", Stage.Invited, 14, DayKind.Calendar, Stage.Scheduled),
            new("b", Stage.Prepared, 4, DayKind.Working, Stage.Scheduled),
        ];
        var story = GivenStory.Of(27, 46);
        return story with
        {
            Concept = story.Concept with { Deadlines = rules },
            Now = story.Now with
            {
                Deadlines = [.. rules.Zip(counts, (rule, count) => new DeadlineCount(
                    rule.Id, count.Due, count.Met, count.Due == 0 ? null : (double)count.Met / count.Due))],
            },
        };
    }
}
