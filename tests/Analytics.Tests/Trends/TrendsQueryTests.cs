using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Trends;

public sealed class TrendsQueryTests
{
    private static GivenGeneration Given() => new GivenGeneration(GivenConcept.Small).WithDepartmentsAndRounds()
        .With("leader", "leader_id,department_id,level", "L0,D0,b", "L1,D1,a", "L2,D1.1,a", "L3,D1.2,", "L4,D2,a");

    private static TrendsResult Run(GivenGeneration given, string department, string? level = null) =>
        new TrendsQuery(ItemKind.Scaling, given.Scope(department, level: level)).Run(given.Generation, given.Director(department));

    private static IReadOnlyList<RoundTrend> Rounds(TrendsResult result, string question) =>
        result.Questions.Single(q => q.Question.Value == question).Rounds;

    [Fact]
    public void Round_Answers_HaveTheContractsFigures()
    {
        using var given = Given().WithAnswers("R1", "L0,q1,8", "L1,q1,6", "L2,q1,9", "L4,q1,6");

        var round = Rounds(Run(given, "D0"), "q1").Single();

        round.Round.ShouldBe(RoundId.From("R1"));
        round.AnswerCount.ShouldBe(4);
        round.Mean.ShouldBe(7.25);
        round.Sd!.Value.ShouldBe(1.5, 1e-12);
        round.CiLow!.Value.ShouldBe(7.25 - (3.1824463052837096 * 0.75), 1e-12);
        round.CiHigh!.Value.ShouldBe(7.25 + (3.1824463052837096 * 0.75), 1e-12);
        round.Median.ShouldBe(7);
        round.Histogram!.Select(h => h.Count).ShouldBe([0, 0, 0, 0, 0, 2, 0, 1, 1, 0]);
        round.Histogram!.Select(h => h.Value).ShouldBe(Enumerable.Range(1, 10));
    }

    [Fact]
    public void Round_NothingBefore_IsFirst()
    {
        using var given = Given().WithAnswers("R2", "L1,q1,6", "L2,q1,9");

        var first = Rounds(Run(given, "D0"), "q1").Single();

        first.Verdict.ShouldBe(Verdict.First);
        new double?[] { first.ChangeMean, first.ChangeP, first.ChangePHolm, first.PairedCount, first.PairedChangeMean, first.PairedP }
            .ShouldAllBe(figure => figure == null);
    }

    [Fact]
    public void Round_AfterAnother_ComparesGroupsAndThoseWhoAnsweredInBoth()
    {
        using var given = Given()
            .WithAnswers("R1", "L0,q1,4", "L1,q1,6", "L2,q1,5", "L3,q1,7")
            .WithAnswers("R2", "L0,q1,6", "L1,q1,6", "L2,q1,9", "L4,q1,7");

        var second = Rounds(Run(given, "D0"), "q1")[1];

        second.ChangeMean.ShouldBe(1.5);
        // Welch: t = 1.5 / √(5/12 + 1/2), df = 5.9508196721311475; the p by mpmath.
        second.ChangeP!.Value.ShouldBe(0.1686332477461634, 1e-12);
        second.ChangePHolm.ShouldBe(second.ChangeP);
        second.PairedCount.ShouldBe(3);
        second.PairedChangeMean.ShouldBe(2);
        // Differences 2, 0, 4: t = √3, df = 2.
        second.PairedP!.Value.ShouldBe(0.22540333075851662, 1e-12);
        second.Verdict.ShouldBe(Verdict.Uncertain);
    }

    [Fact]
    public void Department_ThatSkippedARound_IsComparedAcrossItByPairsCountedOnDemand()
    {
        using var given = Given()
            .WithAnswers("R1", "L1,q1,4", "L2,q1,5", "L4,q1,5")
            .WithAnswers("R2", "L4,q1,6")
            .WithAnswers("R3", "L1,q1,6", "L2,q1,6", "L4,q1,9");

        var rounds = Rounds(Run(given, "D1"), "q1");

        rounds.Select(r => r.Round.Value).ShouldBe(["R1", "R3"]);
        (rounds[1].ChangeMean, rounds[1].PairedCount, rounds[1].PairedChangeMean).ShouldBe((1.5, 2, 1.5));
        Rounds(Run(given, "D0"), "q1").Select(r => (r.Round.Value, r.PairedCount, r.PairedChangeMean))
            .ShouldBe([("R1", null, null), ("R2", 1, 1.0), ("R3", 1, 3.0)]);
    }

    [Fact]
    public void Pairs_OnDemand_TakeTheConversationHeldLastAndItsOwnDepartment()
    {
        using var given = Given()
            .With(
                "conversation",
                "conversation_id,round_id,leader_id,department_id,held_on",
                "A,R1,L1,,2023-02-01", "B,R1,L1,,2023-03-01", "C,R3,L1,D1.1,2025-02-01", "E,R3,L1,,2025-02-01", "F,R1,L2,D2,2023-02-01")
            .With("scaling_answer", "conversation_id,question_id,value", "A,q1,1", "B,q1,4", "C,q1,9", "E,q1,6", "F,q1,2")
            .WithAnswers("R2", "L4,q1,6")
            .WithAnswers("R3", "L2,q1,6");

        var last = Rounds(Run(given, "D1"), "q1")[^1];

        (last.AnswerCount, last.PairedCount, last.PairedChangeMean).ShouldBe((2, 1, 2.0));
        (last.PairedP, last.ChangeP).ShouldBe((null, null));
    }

    [Fact]
    public void Pairs_OfAMoverBetweenDepartments_CountOnlyAboveBoth()
    {
        using var given = Given()
            .With("person_round", "round_id,leader_id,department_id,level", "R1,L1,D1.1,a", "R2,L1,D1.2,b", "R1,L2,D1.1,a", "R2,L2,D1.1,a")
            .WithAnswers("R1", "L1,q1,4", "L2,q1,4").WithAnswers("R2", "L1,q1,6", "L2,q1,5");

        Rounds(Run(given, "D1"), "q1")[1].PairedCount.ShouldBe(2);
        Rounds(Run(given, "D1.1"), "q1")[1].PairedCount.ShouldBe(1);
        Rounds(Run(given, "D1.2"), "q1").Single().Verdict.ShouldBe(Verdict.First);
        Rounds(Run(given, "D1", "a"), "q1")[1].PairedChangeMean.ShouldBe(1);
    }

    [Fact]
    public void Level_Asked_LeavesOutOthersAndPeopleWithoutOne()
    {
        using var given = Given().WithAnswers("R1", "L0,q1,4", "L1,q1,6", "L3,q1,5");

        Rounds(Run(given, "D0"), "q1").Single().AnswerCount.ShouldBe(3);
        Rounds(Run(given, "D0", "a"), "q1").Single().Mean.ShouldBe(6);
        Rounds(Run(given, "D1.2", "a"), "q1").ShouldBeEmpty();
    }

    [Fact]
    public void Scope_WithARound_ShowsAllRounds()
    {
        using var given = Given().WithAnswers("R1", "L1,q1,4").WithAnswers("R2", "L1,q1,6");

        var result = new TrendsQuery(ItemKind.Scaling, given.Scope("D0", "R1")).Run(given.Generation, given.Director("D0"));

        Rounds(result, "q1").Count.ShouldBe(2);
    }

    [Fact]
    public void Questions_OfTheConcept_AreShownWithOrWithoutAnswersAndNoOthers()
    {
        using var given = Given().WithAnswers("R1", "L1,gone,4", "L1,q2,0").WithEvaluations("R1", "L1,q1,3");

        var result = Run(given, "D0");

        result.Questions.Select(q => (q.Question.Value, q.Min, q.Max, q.Rounds.Count)).ShouldBe([("q1", 1, 10, 0), ("q2", 0, 10, 1)]);
        Rounds(result, "q2").Single().Histogram!.Count.ShouldBe(11);
    }
}
