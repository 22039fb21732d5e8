using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Trends;

public sealed class QuestionChangeTests
{
    [Fact]
    public void In_ARoundWithoutAnswers_IsNotAnswered()
    {
        var change = QuestionChange.In(Question(Round("R1", Verdict.First, (5, 10))), RoundId.From("R2"));

        change.Kind.ShouldBe(ChangeKind.NotAnswered);
        change.Now.ShouldBeNull();
    }

    [Fact]
    public void In_TheFirstRound_IsFirst() =>
        QuestionChange.In(Question(Round("R1", Verdict.First, (5, 10))), RoundId.From("R1")).Kind.ShouldBe(ChangeKind.First);

    [Theory]
    [InlineData(Verdict.Up, ChangeKind.Up)]
    [InlineData(Verdict.Down, ChangeKind.Down)]
    public void In_ARoundWithAVerdict_FollowsIt(Verdict verdict, ChangeKind kind) =>
        Read(verdict, (5, 10), (8, 10)).Kind.ShouldBe(kind);

    [Theory]
    [InlineData(VerdictReason.Equivalent, ChangeKind.Unchanged)]
    [InlineData(VerdictReason.Inconclusive, ChangeKind.Uncertain)]
    [InlineData(VerdictReason.TooFewAnswers, ChangeKind.Uncertain)]
    public void In_ARoundWithAnUncertainVerdict_FollowsItsReason(VerdictReason reason, ChangeKind kind)
    {
        var change = QuestionChange.In(
            Question(
                Round("R1", Verdict.First, (2, 3)),
                Round("R2", Verdict.Uncertain, (3, 4)) with { VerdictReason = reason, ChangeCiLow = -0.5, ChangeCiHigh = 1, SmallestDetectable = 0.9 }),
            RoundId.From("R2"));

        change.Kind.ShouldBe(kind);
        change.Interval.ShouldBe(new LusInsight.Analytics.Statistics.Interval(-0.5, 1));
        change.SmallestVisible.ShouldBe(0.9);
    }

    [Fact]
    public void In_ARoundWithOneAnswer_HasNoInterval()
    {
        var change = QuestionChange.In(
            Question(Round("R1", Verdict.First, (2, 3)), Round("R2", Verdict.Uncertain, (3, 1))), RoundId.From("R2"));

        change.Kind.ShouldBe(ChangeKind.Uncertain);
        change.Interval.ShouldBeNull();
        change.SmallestVisible.ShouldBeNull();
    }

    [Fact]
    public void In_ALaterRound_ComparesWithTheOneListedBefore()
    {
        var question = Question(
            Round("R1", Verdict.First, (2, 3)), Round("R2", Verdict.Uncertain, (3, 3)), Round("R4", Verdict.Up, (8, 3)));

        QuestionChange.In(question, RoundId.From("R4")).Before!.Round.ShouldBe(RoundId.From("R2"));
    }

    // Two rounds, each with its value and one above it in equal numbers.
    private static QuestionChange Read(Verdict verdict, (int Value, long Count) before, (int Value, long Count) now) => QuestionChange.In(
        Question(
            Round("R1", Verdict.First, before, (before.Value + 1, before.Count)),
            Round("R2", verdict, now with { Value = now.Value }, (now.Value == 6 ? 5 : now.Value + 1, now.Count))),
        RoundId.From("R2"));

    private static QuestionTrend Question(params RoundTrend[] rounds) => new(QuestionId.From("q"), "Trivsel", 1, 10, rounds);

    private static RoundTrend Round(string round, Verdict verdict, params (int Value, long Count)[] answers) => new(
        RoundId.From(round),
        answers.Sum(answer => answer.Count),
        null, null, null, null, null,
        [.. answers.Select(answer => new ValueCount(answer.Value, answer.Count))],
        null, null, null, null, null, null,
        verdict);
}
