using LusInsight.Analytics.Store.DuckDb;

namespace LusInsight.Analytics.Tests.Store.Derived;

public sealed class PersonRoundTests
{
    private static readonly DateOnly LastOpenDay = new(2025, 12, 30);

    private const string All = "SELECT round_id, leader_id, department_id, manager_id, level FROM person_round ORDER BY ALL";

    [Fact]
    public void PersonRound_OfANewPerson_HasARowForEveryRoundOpenOrNot()
    {
        using var given = GivenTwoRounds().With("leader", "leader_id,department_id,manager_id,level", "L1,D1,M1,a");

        DerivedTables.UpdatePersonRound(given.Connection, LastOpenDay);

        given.Rows(All).ShouldBe(["R2024,L1,D1,M1,a", "R2025,L1,D1,M1,a"]);
    }

    [Fact]
    public void PersonRound_OnTheLastOpenDay_StillFollowsLeader()
    {
        using var given = GivenMoved();

        DerivedTables.UpdatePersonRound(given.Connection, LastOpenDay);

        given.Rows(All).ShouldBe(["R2024,L1,D1,M1,a", "R2025,L1,D2,M2,b"]);
    }

    [Fact]
    public void PersonRound_TheDayAfterClosesOn_StaysAsItWas()
    {
        using var given = GivenMoved();

        DerivedTables.UpdatePersonRound(given.Connection, LastOpenDay.AddDays(1));

        given.Rows(All).ShouldBe(["R2024,L1,D1,M1,a", "R2025,L1,D1,M1,a"]);
    }

    [Fact]
    public void PersonRound_BeforeTheRoundOpens_FollowsLeader()
    {
        using var given = GivenMoved();

        DerivedTables.UpdatePersonRound(given.Connection, new DateOnly(2024, 12, 31));

        given.Rows(All).ShouldBe(["R2024,L1,D1,M1,a", "R2025,L1,D2,M2,b"]);
    }

    [Fact]
    public void PersonRound_OfAClearedCell_IsClearedInOpenRoundsOnly()
    {
        using var given = GivenMoved();
        given.Execute("UPDATE leader SET manager_id = NULL, level = NULL");

        DerivedTables.UpdatePersonRound(given.Connection, LastOpenDay);

        given.Rows(All).ShouldBe(["R2024,L1,D1,M1,a", "R2025,L1,D2,,"]);
    }

    [Fact]
    public void PersonRound_OfAClosedRoundWithBlanks_TakesTheFirstValueAndKeepsIt()
    {
        using var given = GivenTwoRounds().With("leader", "leader_id,department_id", "L1,D1");
        var later = LastOpenDay.AddYears(1);
        DerivedTables.UpdatePersonRound(given.Connection, later);

        given.Execute("UPDATE leader SET department_id = 'D2', level = 'a'");
        DerivedTables.UpdatePersonRound(given.Connection, later);
        given.Execute("UPDATE leader SET manager_id = 'M1', level = 'b'");
        DerivedTables.UpdatePersonRound(given.Connection, later);

        given.Rows(All).ShouldBe(["R2024,L1,D1,M1,a", "R2025,L1,D1,M1,a"]);
    }

    [Fact]
    public void PersonRound_OfARoundLoadedClosed_TakesWhatThatLoadSays()
    {
        using var given = GivenMoved().With("round", "round_id,opens_on,closes_on", "R2023,2023-08-01,2023-12-30");

        DerivedTables.UpdatePersonRound(given.Connection, LastOpenDay);

        given.Rows(All).ShouldBe(["R2023,L1,D2,M2,b", "R2024,L1,D1,M1,a", "R2025,L1,D2,M2,b"]);
    }

    [Fact]
    public void PersonRound_Twice_ChangesNothing()
    {
        using var given = GivenMoved();
        DerivedTables.UpdatePersonRound(given.Connection, LastOpenDay);
        var once = given.Rows(All);

        DerivedTables.UpdatePersonRound(given.Connection, LastOpenDay);

        given.Rows(All).ShouldBe(once);
    }

    private static GivenTables GivenTwoRounds() => new GivenTables().With(
        "round", "round_id,opens_on,closes_on", "R2024,2024-08-01,2024-12-30", "R2025,2025-08-01,2025-12-30");

    /// <summary>Somebody who was in D1 in both rounds, and is in D2 with another manager and level now.</summary>
    private static GivenTables GivenMoved() => GivenTwoRounds()
        .With("person_round", "round_id,leader_id,department_id,manager_id,level", "R2024,L1,D1,M1,a", "R2025,L1,D1,M1,a")
        .With("leader", "leader_id,department_id,manager_id,level", "L1,D2,M2,b");
}
