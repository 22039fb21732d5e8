using LusInsight.Analytics.Access;
using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Completion;

/// <summary>The curve says what the page would say on each day.</summary>
public sealed class CompletionCurveTests
{
    [Theory]
    [InlineData(11)]
    [InlineData(12)]
    public void Curve_OnAnyDay_IsCompletionAsOfIt(int seed)
    {
        var random = new Random(seed);
        var first = new DateOnly(2025, 8, 1);
        using var given = GivenRound.Of(GivenConcept.Small with { CompleteStage = Stage.Held })
            .With("leader", "leader_id,department_id", [.. Enumerable.Range(0, 12).Select(i => $"L{i},D{1 + (i % 2)}")])
            .With(
                "conversation",
                "conversation_id,round_id,leader_id,department_id,invited_on,held_on",
                [.. Enumerable.Range(0, 24).Select(i => Conversation(random, first, i))]);
        foreach (var department in (string[])["D0", "D1", "D2"])
        {
            var curve = Curves(given, department)[0];
            for (var day = first; day < first.AddDays(40); day = day.AddDays(1))
            {
                var expected = given.Completion(department, asOf: $"{day:yyyy-MM-dd}");
                curve.At(day).ShouldBe(
                    new RoundCompletion(RoundId.From("R"), expected.Eligible, expected.Complete, expected.CompletionRatio), $"{department} {day}");
            }
        }
    }

    [Fact]
    public void Curves_OfARound_AreItsOwnAndThoseBeforeWithConversations()
    {
        using var given = new GivenGeneration(GivenConcept.Small)
            .With("department", "department_id", "D0")
            .With("round", "round_id,opens_on,closes_on", "A,2021-01-01,2021-06-30", "B,2022-01-01,2022-06-30", "C,2023-01-01,2023-06-30",
                "D,2024-01-01,2024-06-30", "E,2025-01-01,2025-06-30")
            .With("leader", "leader_id,department_id", "L1,D0")
            .With("conversation", "conversation_id,round_id,leader_id", "1,A,L1", "2,B,L1", "4,D,L1", "5,E,L1");

        new CompletionCurveQuery(given.Scope("D0", "D"), 1).Run(given.Generation, given.Director("D0"), default)
            .Select(curve => curve.Round.RoundId.Value).ShouldBe(["D", "B"]);
    }

    [Fact]
    public void Curve_BeforeAnybodyOrOfNobody_IsZeroWithoutARatio()
    {
        using var given = GivenRound.Of();

        Curves(given, "D0")[0].At(new DateOnly(2025, 9, 1)).ShouldBe(new RoundCompletion(RoundId.From("R"), 0, 0, null));
    }

    [Fact]
    public void Curve_ForSomebodyWithoutCompletion_IsDenied()
    {
        using var given = GivenRound.Of().With("user_account", "user_id,role,department_id", "director-D0,director,D0", "admin,admin,");

        Should.Throw<AccessDeniedException>(
            () => new CompletionCurveQuery(given.Scope("D0"), 1).Run(given.Generation, given.Viewer("admin"), default));
    }

    private static IReadOnlyList<RoundCurve> Curves(GivenGeneration given, string department) =>
        new CompletionCurveQuery(given.Scope(department, "R"), 3).Run(given.Generation, given.Director(department), default);

    // Two each, some of them in another department than the person's.
    private static string Conversation(Random random, DateOnly first, int number)
    {
        var invited = first.AddDays(random.Next(20));
        var held = random.Next(3) == 0 ? "" : $"{invited.AddDays(random.Next(20)):yyyy-MM-dd}";
        var department = random.Next(4) == 0 ? "D2" : "";
        return $"C{number:00},R,L{number % 12},{department},{invited:yyyy-MM-dd},{held}";
    }
}
