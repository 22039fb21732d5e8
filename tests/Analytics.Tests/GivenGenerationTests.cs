using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests;

public sealed class GivenGenerationTests
{
    [Fact]
    public void Generation_OfRowsAsText_OpensWithTheirTypesAndDerivedTables()
    {
        using var given = new GivenGeneration(GivenConcept.Small)
            .Today("2025-06-01")
            .With("department", "department_id,parent_id", "D0,", "D1,D0")
            .With("round", "round_id,opens_on,closes_on", "R1,2025-01-01,2025-06-30")
            .With("leader", "leader_id,department_id,level", "L1,D1,a", "L2,D1,")
            .With("conversation", "conversation_id,round_id,leader_id,held_on", "C1,R1,L1,2025-02-01")
            .With("spider_score", "conversation_id,arena_id,current_level,desired_level", "C1,x,2,4");

        given.Generation.FixedToday.ShouldBe(new DateOnly(2025, 6, 1));
        given.Generation.Departments.IsWithin(DepartmentId.From("D1"), DepartmentId.From("D0")).ShouldBeTrue();
        given.Director("D1").IsLine.ShouldBeTrue();
        given.Scope("D0", "R1", "a").Level.ShouldBe(LevelId.From("a"));
        given.Scope("D0").Round!.RoundId.ShouldBe(RoundId.From("R1"));
    }
}
