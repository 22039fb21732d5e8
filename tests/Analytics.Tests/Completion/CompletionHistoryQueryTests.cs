using LusInsight.Analytics.Access;
using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Completion;

public sealed class CompletionHistoryQueryTests
{
    [Fact]
    public void History_OfADepartment_HasEveryRoundByOpeningDay()
    {
        using var given = GivenRounds();

        History(given, "D0").ShouldBe([Round("B", 2, 2, 1), Round("A", 3, 1, 1.0 / 3), Round("C", 3, 0, 0), Round("D", 0, 0, null)]);
    }

    [Fact]
    public void History_OfADepartmentAndLevel_IsOfThoseWhoWereThere()
    {
        using var given = GivenRounds();

        History(given, "D1", level: "a").ShouldBe([Round("B", 1, 1, 1), Round("A", 2, 1, 0.5), Round("C", 2, 0, 0), Round("D", 0, 0, null)]);
    }

    [Fact]
    public void History_AsOf_KnowsNoLaterDate()
    {
        using var given = GivenRounds();

        History(given, "D0", asOf: "2024-10-01").Select(round => round.Complete).ShouldBe([2, 0, 0, 0]);
    }

    [Fact]
    public void History_ForARoleWithoutCompletion_IsRefused()
    {
        using var given = GivenRounds().With("user_account", "user_id,role", "admin,admin");
        var viewer = given.Viewer("admin");
        var scope = Scope.Resolve(given.Generation, viewer, new ScopeRequest());

        Should.Throw<AccessDeniedException>(() => new CompletionHistoryQuery(scope).Run(given.Generation, viewer, default));
    }

    private static IReadOnlyList<RoundCompletion> History(GivenGeneration given, string department, string? level = null, string? asOf = null) =>
        new CompletionHistoryQuery(given.Scope(department, "A", level, asOf)).Run(given.Generation, given.Director(department), default);

    private static RoundCompletion Round(string round, long eligible, long complete, double? ratio) =>
        new(RoundId.From(round), eligible, complete, ratio);

    private static GivenGeneration GivenRounds() => new GivenGeneration(GivenConcept.Small)
        .With("department", "department_id,parent_id", "D0,", "D1,D0", "D2,D0")
        .With(
            "round",
            "round_id,opens_on,closes_on",
            "B,2023-08-01,2023-12-30",
            "A,2024-08-01,2024-12-30",
            "C,2025-08-01,2025-12-30",
            "D,2030-08-01,2030-12-30")
        .With(
            "leader",
            "leader_id,department_id,level,employed_from,employed_to",
            "L1,D1,a,,2029-01-01",
            "L2,D2,b,,2029-01-01",
            "L3,D1,a,2024-12-01,2029-01-01")
        .With(
            "conversation",
            "conversation_id,round_id,leader_id,held_on,closed_on",
            "B1,B,L1,2023-09-01,2023-10-01",
            "B2,B,L2,2023-09-01,2023-10-01",
            "A1,A,L1,2024-09-01,2024-11-01",
            "A2,A,L2,2024-09-01,",
            "C1,C,L1,2025-09-01,");
}
