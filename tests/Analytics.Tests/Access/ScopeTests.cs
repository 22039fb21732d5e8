using LusInsight.Analytics.Access;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Access;

/// <summary>What an address means, and what is wrong with it.</summary>
public sealed class ScopeTests
{
    [Fact]
    public void Scope_OfEverythingTold_IsThat()
    {
        using var given = GivenRounds();

        var scope = given.See("director", new ScopeRequest("R1", "A1", "b", "2025-02-28"));

        scope.Round!.RoundId.ShouldBe(RoundId.From("R1"));
        scope.Department.ShouldBe(DepartmentId.From("A1"));
        scope.Level.ShouldBe(LevelId.From("b"));
        scope.AsOf.ShouldBe(new DateOnly(2025, 2, 28));
        scope.Tops.ShouldBe([DepartmentId.From("A1")]);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("")]
    public void Scope_OfNothingTold_IsTheNewestRoundWithConversationsAndTheTop(string? left)
    {
        using var given = GivenRounds();

        var scope = given.See("director", new ScopeRequest(left, left, left, left));

        scope.Round!.RoundId.ShouldBe(RoundId.From("R2"));
        (scope.Department, scope.Level, scope.AsOf).ShouldBe((DepartmentId.From("A"), null, null));
    }

    [Fact]
    public void Scope_WithoutARoundWhereNoneHasConversations_IsTheNewest()
    {
        using var given = GivenUsers.Of().With("round", "round_id,opens_on,closes_on", "R2,2025-01-01,2025-06-30", "R1,2026-01-01,2026-06-30");

        given.See("director").Round!.RoundId.ShouldBe(RoundId.From("R1"));
    }

    [Fact]
    public void Scope_WithoutAnyRound_HasNone()
    {
        using var given = GivenUsers.Of();

        given.See("director").Round.ShouldBeNull();
    }

    [Fact]
    public void Scope_OfAViewerWithSeveralTops_IsAllOfThemAndNoDepartment()
    {
        using var given = GivenUsers.Of();

        var scope = given.See("hr");

        scope.Department.ShouldBeNull();
        scope.Tops.ShouldBe([DepartmentId.From("A"), DepartmentId.From("B")]);
    }

    [Theory]
    [InlineData("round", true, "R9", "A", "a", "2025-01-01")]
    [InlineData("round", true, "r1", "A", "a", "2025-01-01")]
    [InlineData("department", true, "R1", "Z", "a", "2025-01-01")]
    [InlineData("level", false, "R1", "A", "c", "2025-01-01")]
    [InlineData("asOf", false, "R1", "A", "a", "01-02-2025")]
    [InlineData("asOf", false, "R1", "A", "a", "2025-02-30")]
    [InlineData("round", true, "R9", "Z", "c", "x")]      // what is not there before what is malformed,
    [InlineData("department", true, "R1", "Z", "c", "x")] // and in the order of the address
    [InlineData("level", false, "R1", "A", "c", "x")]
    public void Scope_OfAFault_NamesTheFirstParameterInTheContractsOrder(
        string parameter, bool unknown, string round, string department, string level, string asOf)
    {
        using var given = GivenRounds();

        var fault = Should.Throw<ScopeException>(() => given.See("director", new ScopeRequest(round, department, level, asOf)));

        (fault.Parameter, fault.Unknown).ShouldBe((parameter, unknown));
    }

    [Fact]
    public void Scope_OfADepartmentOutOfReach_IsResolvedForTheQueryToRefuse()
    {
        using var given = GivenUsers.Of();

        given.See("head", new ScopeRequest(Department: "B")).Tops.ShouldBe([DepartmentId.From("B")]);
        Should.Throw<ScopeException>(() => given.See("head", new ScopeRequest(Department: "B", Level: "c"))).Parameter.ShouldBe("level");
    }

    private static GivenGeneration GivenRounds() => GivenUsers.Of()
        .With(
            "round",
            "round_id,opens_on,closes_on",
            "R1,2024-01-01,2024-06-30",
            "R2,2025-01-01,2025-06-30",
            "R3,2026-01-01,2026-06-30")
        .With("conversation", "conversation_id,round_id,leader_id", "C1,R1,L1", "C2,R2,L1");
}
