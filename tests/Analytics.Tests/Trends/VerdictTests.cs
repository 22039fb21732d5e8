using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Trends;

public sealed class VerdictTests
{
    private static readonly string[] People = ["L1", "L2", "L3", "L4", "L5", "L6"];

    private static GivenGeneration Given(Concept? concept = null) => new GivenGeneration(concept ?? GivenConcept.Small)
        .WithDepartmentsAndRounds().With("leader", "leader_id,department_id", [.. People.Select(p => p + ",D1")]);

    private static string[] Answers(string question, params int[] values) =>
        [.. values.Select((value, i) => $"{People[i]},{question},{value}")];

    private static RoundTrend Second(GivenGeneration given, string question, QuestionId? only = null) =>
        new TrendsQuery(ItemKind.Scaling, given.Scope("D0"), only).Run(given.Generation, given.Director("D0"))
            .Questions.Single(q => q.Question.Value == question).Rounds[1];

    [Theory]
    [InlineData(5, 8, Verdict.Up)]
    [InlineData(8, 5, Verdict.Down)]
    public void Verdict_ClearChange_TellsItsDirection(int before, int after, Verdict expected)
    {
        using var given = Given()
            .WithAnswers("R1", Answers("q1", before, before + 1, before, before + 1, before, before + 1))
            .WithAnswers("R2", Answers("q1", after, after + 1, after, after + 1, after, after + 1));

        var round = Second(given, "q1");

        round.ChangePHolm!.Value.ShouldBeLessThan(0.05);
        round.Verdict.ShouldBe(expected);
    }

    [Fact]
    public void Verdict_NoVariationLeft_IsCertainOfAnyChangeAndOfNone()
    {
        using var given = Given()
            .WithAnswers("R1", [.. Answers("q1", 5, 5), .. Answers("q2", 5, 5)])
            .WithAnswers("R2", [.. Answers("q1", 6, 6), .. Answers("q2", 5, 5)]);

        var (moved, still) = (Second(given, "q1"), Second(given, "q2"));

        (moved.ChangeP, moved.ChangePHolm, moved.PairedP, moved.Verdict).ShouldBe((0.0, 0.0, 0.0, Verdict.Up));
        (still.ChangeP, still.ChangePHolm, still.PairedP, still.Verdict).ShouldBe((1.0, 1.0, 1.0, Verdict.Uncertain));
    }

    [Fact]
    public void Verdict_FewerThanTwoOnASide_IsUncertainWithoutP()
    {
        using var given = Given().WithAnswers("R1", Answers("q1", 2)).WithAnswers("R2", Answers("q1", 9, 9, 9));

        var round = Second(given, "q1");

        round.ChangeMean.ShouldBe(7);
        (round.ChangeP, round.ChangePHolm, round.PairedCount, round.PairedP).ShouldBe((null, null, 1, null));
        round.Verdict.ShouldBe(Verdict.Uncertain);
    }

    [Fact]
    public void Holm_AdjustsOverAllQuestionsOfTheKind_EvenWhenOneIsAskedFor()
    {
        using var given = Given()
            .WithAnswers("R1", [.. Answers("q1", 5, 6, 7, 8), .. Answers("q2", 1, 3, 5, 7)])
            .WithAnswers("R2", [.. Answers("q1", 7, 8, 9, 9), .. Answers("q2", 2, 3, 5, 7)]);

        var (first, second) = (Second(given, "q1"), Second(given, "q2"));

        first.ChangeP!.Value.ShouldBeLessThan(second.ChangeP!.Value);
        first.ChangePHolm!.Value.ShouldBe(2 * first.ChangeP.Value, 1e-12);
        second.ChangePHolm!.Value.ShouldBe(second.ChangeP.Value, 1e-12);
        Second(given, "q1", QuestionId.From("q1")).ChangePHolm.ShouldBe(first.ChangePHolm);
    }

    [Fact]
    public void Holm_QuestionOutsideTheConcept_TakesNoPart()
    {
        var concept = GivenConcept.Small with { ScalingQuestions = [GivenConcept.Question("q1", 1, 10)] };
        using var given = Given(concept)
            .WithAnswers("R1", [.. Answers("q1", 5, 6, 7), .. Answers("q2", 1, 3, 5)])
            .WithAnswers("R2", [.. Answers("q1", 7, 8, 8), .. Answers("q2", 2, 3, 5)]);

        var round = Second(given, "q1");

        round.ChangePHolm.ShouldBe(round.ChangeP);
    }
}
