using LusInsight.Analytics.Evaluations;
using LusInsight.Analytics.Tests.Releases;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Evaluations;

public sealed class EvaluationConditionsQueryTests
{
    private static readonly Concept WithRule = GivenConcept.Small with
    {
        Deadlines = [new DeadlineRule("prepared_4", Stage.Prepared, 4, DayKind.Working, Stage.Scheduled)],
    };

    private static GivenGeneration Given() => new GivenGeneration(WithRule).WithDepartmentsAndRounds()
        .With("leader", "leader_id,department_id", "L1,D1", "L2,D1", "L3,D1", "L4,D2", "L5,D2")
        .With(
            "conversation",
            "conversation_id,round_id,leader_id,invited_on,scheduled_on,prepared_on,held_on",
            "C1,R1,L1,2023-02-01,2023-02-20,2023-02-14,2023-02-21", // four working days before, and 20 days' wait
            "C2,R1,L2,2023-02-01,2023-02-20,2023-02-15,2023-02-11", // three; 10 days
            "C3,R1,L3,,2023-02-20,,2023-02-20",                     // not prepared, not invited
            "C4,R1,L4,2023-02-01,,2023-02-01,2023-03-03",           // no date to be in time for; 30 days
            "C5,R1,L5,2023-02-01,2023-02-20,2023-02-01,2023-02-11")
        .With("evaluation", "conversation_id,question_id,value", "C1,e1,5", "C2,e1,3", "C3,e1,2", "C4,e1,1", "C5,e1,4");

    [Fact]
    public void Conditions_OfARound_CompareThoseInTimeWithOthers()
    {
        using var given = Given();

        var conditions = new EvaluationConditionsQuery(given.Scope("D0", "R1")).Run(given.Generation, given.Director("D0"));

        conditions.Select(c => (c.Rule, c.Stage, c.Before, c.Days)).ShouldBe(
            [("prepared_4", Stage.Prepared, Stage.Scheduled, 4), (null, Stage.Invited, Stage.Held, 15)]);
        var prepared = conditions[0].Questions.Single();
        (prepared.MetCount, prepared.MetMean, prepared.OtherCount, prepared.OtherMean, prepared.Difference).ShouldBe((2, 4.5, 2, 2.5, 2));
        prepared.CiLow!.Value.ShouldBeLessThan(0);
        var waited = conditions[1].Questions.Single();
        (waited.MetCount, waited.MetMean, waited.OtherCount, waited.OtherMean).ShouldBe((2, 3.5, 2, 3));
    }

    [Fact]
    public void Conditions_WithoutAnswers_AreNoFiguresAndNoFault()
    {
        using var given = Given();

        var conditions = new EvaluationConditionsQuery(given.Scope("D0", "R2")).Run(given.Generation, given.Director("D0"));

        conditions[1].Days.ShouldBeNull();
        conditions.SelectMany(c => c.Questions).ShouldAllBe(q => q.MetCount == 0 && q.Difference == null && q.Hidden == null);
    }

    [Fact]
    public void Conditions_OfProtectedFigures_AreHidden()
    {
        using var given = GivenProtected.Of();

        var conditions = new EvaluationConditionsQuery(given.See("hr")).Run(given.Generation, given.Viewer("hr"));

        conditions.Single().Days.ShouldBeNull();
        conditions.Single().Questions.ShouldAllBe(q => q.Hidden == Hidden.TooFew && q.MetCount == null);
    }
}
