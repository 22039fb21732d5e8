using LusInsight.Analytics.Tests.Releases;
using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Trends;

public sealed class DepartmentComparisonTests
{
    // Twenty people in each of D1.1 and D2, D1.2 without any.
    private static GivenGeneration Given() => new GivenGeneration(GivenConcept.Small).WithDepartmentsAndRounds()
        .With("leader", "leader_id,department_id", [.. Enumerable.Range(0, 40).Select(i => $"L{i},{(i < 20 ? "D1.1" : "D2")}")]);

    private static string[] Answers(Func<int, int> value, string question = "q1") =>
        [.. Enumerable.Range(0, 40).Select(i => $"L{i},{question},{value(i)}")];

    private static QuestionDepartments Compare(GivenGeneration given, string department, string user = "director-D0") =>
        new DepartmentComparisonQuery(ItemKind.Scaling, given.Scope(department, "R2")).Run(given.Generation, given.Viewer(user)).Questions[0];

    [Fact]
    public void Departments_FarFromEverybody_AreRare()
    {
        using var given = Given().WithAnswers("R2", Answers(i => (i < 20 ? 5 : 7) + (i % 2)));

        var question = Compare(given, "D0");

        (question.AnswerCount, question.Mean).ShouldBe((40, 6.5));
        question.Departments.Select(d => (d.Department.Value, d.AnswerCount, d.Mean, d.Place)).ShouldBe(
            [("D1", 20, 5.5, FunnelPlace.RarelyLow), ("D2", 20, 7.5, FunnelPlace.RarelyHigh)]);
        // Two clear departments are hardly pulled together.
        question.Departments[0].MeanShrunk!.Value.ShouldBeInRange(5.5, 5.6);
        question.Funnel[0].Count.ShouldBe(1);
        question.Funnel[^1].Count.ShouldBe(20);
        question.Funnel.Select(point => point.RareHigh).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void Departments_WithoutAnswersOrAlike_TellNothing()
    {
        using var given = Given().WithAnswers("R2", Answers(i => 5 + (i % 2)));

        Compare(given, "D0").Departments.ShouldAllBe(d => d.Place == FunnelPlace.Usual && Math.Abs(d.MeanShrunk!.Value - 5.5) < 1e-9);
        var below = Compare(given, "D1").Departments;
        below.Select(d => (d.Department.Value, d.AnswerCount, d.Mean, d.MeanShrunk)).ShouldBe([("D1.1", 20, 5.5, null), ("D1.2", 0, null, null)]);
        Compare(given, "D2").ShouldSatisfyAllConditions(q => q.Departments.ShouldBeEmpty(), q => q.Mean.ShouldBeNull(), q => q.Funnel.ShouldBeEmpty());
    }

    [Fact]
    public void Departments_OfProtectedFigures_AreTheReleasedCells()
    {
        using var given = GivenProtected.Of()
            .WithRelease("scaling", "q1", "R2").WithReleasedAnswers("scaling", "q1", "R2", "D0,,true,4:3 6:9", "D1,,true,4:3 6:4");

        var question = Compare(given, "hr");

        question.Departments.Select(d => (d.Department.Value, d.AnswerCount, d.Hidden)).ShouldBe([("D1", 7, null), ("D2", null, Hidden.TooFew)]);
        question.AnswerCount.ShouldBe(7);

        static QuestionDepartments Compare(GivenGeneration given, string user) =>
            new DepartmentComparisonQuery(ItemKind.Scaling, given.See(user)).Run(given.Generation, given.Viewer(user)).Questions[0];
    }

    [Fact]
    public void Alerts_OfARealChange_NameItInEveryDepartmentThatHasIt()
    {
        using var given = Given()
            .WithAnswers("R1", [.. Answers(i => 5 + (i % 2)), .. Answers(i => 5 + (i % 3), "q2")])
            .WithAnswers("R2", [.. Answers(i => (i < 20 ? 5 : 8) + (i % 2)), .. Answers(i => 5 + (i % 3), "q2")]);

        var result = new AlertsQuery(given.Scope("D0", "R2")).Run(given.Generation, given.Director("D0"));

        // D0, D1, D1.1 and D2 × two questions; D1.2 has nobody.
        (result.TestedCount, result.FalseRate).ShouldBe((8, 0.05));
        result.Alerts.Select(a => (a.Department.Value, a.Question.Value, a.ChangeMean, a.Verdict)).ShouldBe(
            [("D2", "q1", 3, Verdict.Up), ("D0", "q1", 1.5, Verdict.Up)]);
        result.Alerts.ShouldAllBe(a => a.ChangeCiLow > 0 && a.ChangePAdjusted >= a.ChangeP && a.EarlierRound.Value == "R1");
    }

    [Fact]
    public void Alerts_OfFewOrUnvaryingAnswers_AreNotTested()
    {
        using var given = Given()
            .WithAnswers("R1", [.. Answers(_ => 5), .. Answers(i => i % 2, "q2").Take(4)])
            .WithAnswers("R2", [.. Answers(_ => 8), .. Answers(i => 9 - (i % 2), "q2").Take(4)]);

        var result = new AlertsQuery(given.Scope("D0", "R2")).Run(given.Generation, given.Director("D0"));

        (result.TestedCount, result.Alerts.Count).ShouldBe((0, 0));
        new AlertsQuery(given.Scope("D0", "R1")).Run(given.Generation, given.Director("D0")).TestedCount.ShouldBe(0);
    }

    [Fact]
    public void Alerts_OfProtectedFigures_AreOfReleasedCellsAlone()
    {
        using var given = GivenProtected.Of()
            .WithRelease("scaling", "q1", "R1").WithReleasedAnswers("scaling", "q1", "R1", "D0,,true,4:9 6:9")
            .WithRelease("scaling", "q1", "R2").WithReleasedAnswers("scaling", "q1", "R2", "D0,,true,7:9 9:9", "D1,,true,7:9 9:9");

        var result = new AlertsQuery(given.See("hr")).Run(given.Generation, given.Viewer("hr"));

        result.TestedCount.ShouldBe(1);
        result.Alerts.ShouldHaveSingleItem().ChangeMean.ShouldBe(3);
    }
}
