namespace LusInsight.Analytics.Tests.Store.Cells;

/// <summary>Which answer counts, and where.</summary>
public sealed class ItemPickTests
{
    private static CellTables Given(params string[] conversations) => new CellTables()
        .With("round", "round_id,opens_on,closes_on", "R1,2023-01-01,2023-06-30")
        .With("leader", "leader_id,department_id,level", "L1,D1,a", "L2,D9,b")
        .With("person_round", "round_id,leader_id,department_id,level", "R1,L1,D1,a", "R1,L2,D2,")
        .With("conversation", "conversation_id,round_id,leader_id,department_id,held_on", conversations);

    [Fact]
    public void Person_WithTwoHeldConversations_CountsOnceByTheOneHeldLast()
    {
        using var tables = Given("A,R1,L1,,2023-03-02", "B,R1,L1,D7,2023-03-01", "C,R1,L2,,2023-02-01")
            .With("scaling_answer", "conversation_id,question_id,value", "A,q1,4", "B,q1,9", "C,q1,4");

        tables.Recount();

        tables.Rows("answer_cell").ShouldBe(["scaling,q1,R1,D1,a,4,1", "scaling,q1,R1,D2,,4,1"]);
    }

    [Fact]
    public void Person_WithTwoHeldOnOneDay_CountsByTheHighestId()
    {
        using var tables = Given("C9,R1,L1,,2023-03-01", "C10,R1,L1,,2023-03-01")
            .With("evaluation", "conversation_id,question_id,value", "C9,e1,1", "C10,e1,2");

        tables.Recount();

        // Ordinal: "C9" is above "C10".
        tables.Rows("answer_cell").ShouldBe(["evaluation,e1,R1,D1,a,1,1"]);
    }

    [Fact]
    public void Person_WhoseLastConversationLacksTheItem_CountsByTheLastThatHasIt()
    {
        using var tables = Given("A,R1,L1,D3,2023-02-01", "B,R1,L1,D4,2023-03-01")
            .With("scaling_answer", "conversation_id,question_id,value", "A,q1,4", "A,q2,5", "B,q2,6");

        tables.Recount();

        tables.Rows("answer_cell").ShouldBe(["scaling,q1,R1,D3,a,4,1", "scaling,q2,R1,D4,a,6,1"]);
    }

    [Fact]
    public void Conversation_NotHeld_CountsForNothing()
    {
        using var tables = Given("A,R1,L1,,", "B,R1,L2,,2023-03-01")
            .With("scaling_answer", "conversation_id,question_id,value", "A,q1,4", "B,q1,5")
            .With("spider_score", "conversation_id,arena_id,current_level,desired_level", "A,x,1,2");

        tables.Recount();

        tables.Rows("answer_cell").ShouldBe(["scaling,q1,R1,D2,,5,1"]);
        tables.Rows("spider_cell").ShouldBeEmpty();
    }

    [Fact]
    public void Score_WithoutEitherLevel_DoesNotHideAnEarlierOne()
    {
        using var tables = Given("A,R1,L1,,2023-02-01", "B,R1,L1,,2023-03-01")
            .With("spider_score", "conversation_id,arena_id,current_level,desired_level,focus", "A,x,2,4,true", "B,x,,,true", "A,y,2,4,false", "B,y,3,,false");

        tables.Recount();

        tables.Rows("spider_cell").ShouldBe(["x,R1,D1,a,2,4,True,1", "y,R1,D1,a,3,,False,1"]);
    }
}
