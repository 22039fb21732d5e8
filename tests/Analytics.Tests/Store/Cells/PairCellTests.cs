namespace LusInsight.Analytics.Tests.Store.Cells;

public sealed class PairCellTests
{
    // R0 opens on the day R1 does: the id decides. Whoever answers in a round has the conversation R1L1 there.
    private static CellTables Given() => new CellTables()
        .With("round", "round_id,opens_on,closes_on", "R1,2023-01-01,2023-06-30", "R0,2023-01-01,2023-06-30", "R2,2024-01-01,2024-06-30", "R3,2025-01-01,2025-06-30")
        .With("leader", "leader_id,department_id", "L1,D1", "L2,D1")
        .With(
            "person_round",
            "round_id,leader_id,department_id,level",
            "R0,L1,D1,a", "R1,L1,D1,a", "R2,L1,D2,b", "R3,L1,D2,", "R0,L2,D1,a", "R1,L2,D1,a", "R2,L2,D1,a", "R3,L2,D1,a")
        .With(
            "conversation",
            "conversation_id,round_id,leader_id,held_on",
            "R0L1,R0,L1,2023-02-01", "R1L1,R1,L1,2023-02-01", "R2L1,R2,L1,2024-02-01", "R3L1,R3,L1,2025-02-01",
            "R1L2,R1,L2,2023-02-01", "R2L2,R2,L2,2024-02-01", "R3L2,R3,L2,2025-02-01");

    [Fact]
    public void Pairs_OfAQuestion_JoinEachRoundWithTheNearestEarlierThatHasIt()
    {
        using var tables = Given()
            .With("scaling_answer", "conversation_id,question_id,value", "R0L1,q1,1", "R1L1,q1,2", "R1L2,q1,2", "R3L1,q1,5", "R3L2,q1,6");

        tables.Recount();

        tables.Rows("pair_cell").ShouldBe(
        [
            "scaling,q1,R0,R1,D1,D1,a,a,1,2,1",
            "scaling,q1,R1,R3,D1,D1,a,a,2,6,1",
            "scaling,q1,R1,R3,D1,D2,a,,2,5,1",
        ]);
    }

    [Fact]
    public void Pairs_OfAnArena_CompareCurrentLevels()
    {
        using var tables = Given()
            .With("spider_score", "conversation_id,arena_id,current_level,desired_level", "R1L1,x,2,", "R2L1,x,,5", "R2L2,x,4,4", "R3L1,x,3,1", "R1L2,x,4,");

        tables.Recount();

        // R2 has the item by L2 alone, so L1's scores in R1 and R3 are no pair here.
        tables.Rows("pair_cell").ShouldBe(["arena,x,R1,R2,D1,D1,a,a,4,4,1"]);
    }

    [Fact]
    public void Recount_RoundThatGainsTheItem_ComesBetweenItsNeighbours()
    {
        using var tables = Given()
            .With("scaling_answer", "conversation_id,question_id,value", "R1L2,q1,2", "R3L2,q1,6", "R1L2,q2,1", "R3L2,q2,1");
        tables.Recount();

        tables.With("scaling_answer", "conversation_id,question_id,value", "R2L2,q1,4").Recount("scaling,q1,R2");

        tables.Rows("pair_cell").ShouldBe(
        [
            "scaling,q1,R1,R2,D1,D1,a,a,2,4,1",
            "scaling,q1,R2,R3,D1,D1,a,a,4,6,1",
            "scaling,q2,R1,R3,D1,D1,a,a,1,1,1",
        ]);
    }

    [Fact]
    public void Recount_RoundThatLosesTheItem_LeavesItsNeighboursJoined()
    {
        using var tables = Given()
            .With("scaling_answer", "conversation_id,question_id,value", "R1L2,q1,2", "R2L2,q1,4", "R3L2,q1,6");
        tables.Recount();

        tables.Execute("DELETE FROM scaling_answer WHERE conversation_id = 'R2L2'");
        tables.Recount("scaling,q1,R2");

        tables.Rows("pair_cell").ShouldBe(["scaling,q1,R1,R3,D1,D1,a,a,2,6,1"]);
        tables.Rows("answer_cell").Count.ShouldBe(2);
    }
}
