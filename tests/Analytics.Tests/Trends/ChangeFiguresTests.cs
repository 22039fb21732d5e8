using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Trends;

/// <summary>What stands beside the contract's figures of a change.</summary>
public sealed class ChangeFiguresTests
{
    private static readonly string[] Everywhere = ["D0", "D1", "D1.1", "D1.2", "D2"];

    private static GivenGeneration Given(int people = 40) => new GivenGeneration(GivenConcept.Small).WithDepartmentsAndRounds()
        .With("leader", "leader_id,department_id", [.. Enumerable.Range(0, people).Select(i => $"L{i},{Everywhere[i % 5]}")]);

    private static string[] Answers(IEnumerable<(int Person, int Value)> answers, string question = "q1") =>
        [.. answers.Select(answer => $"L{answer.Person},{question},{answer.Value}")];

    private static QuestionTrend Run(GivenGeneration given, string department = "D0", double? margin = null) =>
        new TrendsQuery(ItemKind.Scaling, given.Scope(department)) { EquivalenceMargin = margin ?? TrendsQuery.UsualMargin }
            .Run(given.Generation, given.Director("D0")).Questions[0];

    [Fact]
    public void Reason_OfAnUncertainChange_FollowsTheMargin()
    {
        using var given = Given()
            .WithAnswers("R1", Answers(Enumerable.Range(0, 40).Select(i => (i, 6 + (i % 2)))))
            .WithAnswers("R2", Answers(Enumerable.Range(0, 40).Select(i => (i, 6 + (i % 2)))));

        var (usual, strict) = (Run(given).Rounds[1], Run(given, margin: 0.05).Rounds[1]);

        (usual.Verdict, usual.VerdictReason).ShouldBe((Verdict.Uncertain, VerdictReason.Equivalent));
        (strict.Verdict, strict.VerdictReason).ShouldBe((Verdict.Uncertain, VerdictReason.Inconclusive));
        usual.EquivalenceP!.Value.ShouldBeLessThan(0.05);
        strict.EquivalenceP!.Value.ShouldBeGreaterThan(0.05);
        usual.SmallestDetectable!.Value.ShouldBeInRange(0.3, 0.35);
        (usual.ChangeCiLow!.Value + usual.ChangeCiHigh!.Value).ShouldBe(0, 1e-12);
    }

    [Fact]
    public void Reason_OfTooFewAnswersOrOfAVerdict_SaysSoOrNothing()
    {
        using var given = Given().WithAnswers("R1", Answers([(0, 4), (1, 5), (2, 5)])).WithAnswers("R2", Answers([(0, 9)]))
            .WithAnswers("R3", Answers([(0, 9), (1, 9)]));

        var rounds = Run(given).Rounds;

        (rounds[0].VerdictReason, rounds[0].EquivalenceP, rounds[0].StayedChange).ShouldBe((null, null, null));
        (rounds[1].VerdictReason, rounds[1].SmallestDetectable, rounds[1].ChangeCiLow).ShouldBe((VerdictReason.TooFewAnswers, null, null));
        rounds[2].VerdictReason.ShouldBe(VerdictReason.TooFewAnswers);
    }

    [Fact]
    public void SmallestDetectable_OfSeveralQuestions_CountsTheirAdjustment()
    {
        var answers = Enumerable.Range(0, 20).Select(i => (i, 4 + (i % 4))).ToList();
        using var one = Given().WithAnswers("R1", Answers(answers)).WithAnswers("R2", Answers(answers));
        using var two = Given()
            .WithAnswers("R1", [.. Answers(answers), .. Answers(answers, "q2")]).WithAnswers("R2", [.. Answers(answers), .. Answers(answers, "q2")]);

        Run(two).Rounds[1].SmallestDetectable!.Value.ShouldBeGreaterThan(Run(one).Rounds[1].SmallestDetectable!.Value);
    }

    [Fact]
    public void Parts_OfAChange_SumToItAndTellTheMixOfDepartments()
    {
        // D1 answers 8, D2 answers 4; then two more come to D1, and one leaves D2: nobody has changed their mind.
        using var given = Given()
            .WithAnswers("R1", Answers([(1, 8), (6, 8), (4, 4), (9, 4)]))
            .WithAnswers("R2", Answers([(1, 8), (6, 8), (11, 8), (16, 8), (4, 4)]));

        var change = Run(given).Rounds[1];

        change.ChangeMean!.Value.ShouldBe(1.2, 1e-12);
        (change.StayedChange, change.CameEffect, change.LeftEffect).ShouldBe((0, 0, 0));
        change.MixEffect!.Value.ShouldBe(1.2, 1e-12);
        // In D1 alone there is no mix: who came are as those who stayed.
        (Run(given, "D1").Rounds[1].ChangeMean, Run(given, "D1").Rounds[1].MixEffect).ShouldBe((0, 0));
    }

    [Fact]
    public void Parts_AcrossARoundThatTheDepartmentSkipped_AreToldToo()
    {
        using var given = Given()
            .WithAnswers("R1", Answers([(1, 4), (2, 5), (4, 5)]))
            .WithAnswers("R2", Answers([(4, 6)]))
            .WithAnswers("R3", Answers([(1, 6), (3, 9), (4, 9)]));

        var change = Run(given, "D1").Rounds[^1];

        (change.ChangeMean, change.StayedChange).ShouldBe((3, 2));
        (change.StayedChange + change.CameEffect + change.LeftEffect + change.MixEffect)!.Value.ShouldBe(3, 1e-12);
    }

    [Fact]
    public void Parts_WhereNobodyStayed_AreNull()
    {
        using var given = Given().WithAnswers("R1", Answers([(1, 4), (2, 5)])).WithAnswers("R2", Answers([(3, 6), (6, 6)]));

        var change = Run(given).Rounds[1];

        (change.ChangeMean, change.StayedChange, change.CameEffect, change.LeftEffect, change.MixEffect).ShouldBe((1.5, null, null, null, null));
    }

    [Fact]
    public void Slope_OfThreeRounds_IsTheirLineAndTheNextRoundHasAnInterval()
    {
        using var given = Given()
            .WithAnswers("R1", Answers([(0, 4), (1, 4)])).WithAnswers("R2", Answers([(0, 5), (1, 6)])).WithAnswers("R3", Answers([(0, 6), (1, 6)]));

        var question = Run(given);

        question.Slope!.Value.ShouldBe(1, 1e-12);
        question.SlopeCiLow!.Value.ShouldBeLessThan(0);
        // 4, 5.5 and 6 lie about 5.1667 + 1 · (x − 1).
        question.ForecastMean!.Value.ShouldBe(31.0 / 6 + 2, 1e-12);
        question.ForecastLow!.Value.ShouldBeLessThan(question.SlopeCiLow.Value + 6);
        (question.SlopeCiHigh!.Value - 1).ShouldBe(1 - question.SlopeCiLow.Value, 1e-12);
    }

    [Fact]
    public void Slope_OfTwoRounds_IsNone()
    {
        using var given = Given().WithAnswers("R1", Answers([(0, 4), (1, 4)])).WithAnswers("R2", Answers([(0, 5), (1, 6)]));

        (Run(given).Slope, Run(given).ForecastMean).ShouldBe((null, null));
    }

    [Fact]
    public void Change_OfEverybodyAtTheScalesEnd_IsEquivalent()
    {
        using var given = Given()
            .WithAnswers("R1", Answers([(0, 10), (1, 10), (2, 10)])).WithAnswers("R2", Answers([(0, 10), (1, 10), (2, 10)]));

        var change = Run(given).Rounds[1];

        (change.VerdictReason, change.EquivalenceP, change.SmallestDetectable).ShouldBe((VerdictReason.Equivalent, 0, null));
    }
}
