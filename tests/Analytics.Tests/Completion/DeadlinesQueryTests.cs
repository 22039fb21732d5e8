using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Completion;

/// <summary>Deadlines over rounds and department by department.</summary>
public sealed class DeadlinesQueryTests
{
    [Fact]
    public void Deadlines_OfTwoRounds_CountEachAndTheDepartmentsOfTheOneAskedFor()
    {
        var concept = GivenConcept.Small with { Deadlines = [new DeadlineRule("r", Stage.Prepared, 2, DayKind.Calendar, Stage.Held)] };
        using var given = new GivenGeneration(concept)
            .With("department", "department_id,parent_id", "D0,", "D1,D0", "D1.1,D1", "D2,D0")
            .With("round", "round_id,opens_on,closes_on", "A,2024-01-01,2024-06-30", "R,2025-01-01,2025-06-30", "Z,2026-01-01,2026-06-30")
            .With("leader", "leader_id,department_id", "L1,D0", "L2,D1.1", "L3,D2")
            .With(
                "conversation",
                "conversation_id,round_id,leader_id,prepared_on,held_on",
                "1,A,L1,2024-02-01,2024-02-02", "2,A,L2,2024-02-01,2024-02-03", "3,R,L1,2025-02-01,2025-02-09", "4,R,L2,,2025-02-09");

        var rule = new DeadlinesQuery(given.Scope("D0", "R")).Run(given.Generation, given.Director("D0"), default).ShouldHaveSingleItem();

        rule.Rounds.ShouldBe([
            new RoundDeadline(RoundId.From("A"), new DeadlineCount("r", 2, 1, 0.5)),
            new RoundDeadline(RoundId.From("R"), new DeadlineCount("r", 2, 1, 0.5))]);
        rule.Departments.ShouldBe([
            new DepartmentDeadline(DepartmentId.From("D1"), "D1", new DeadlineCount("r", 1, 0, 0)),
            new DepartmentDeadline(DepartmentId.From("D2"), "D2", new DeadlineCount("r", 0, 0, null))]);
    }
}
