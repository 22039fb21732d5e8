using LusInsight.Analytics.Evaluations;
using LusInsight.Analytics.Trends;

namespace LusInsight.Analytics.Tests.Evaluations;

public sealed class EvaluationsQueryTests
{
    [Fact]
    public void Questions_OfEvaluation_AreCountedApartFromScalingOnesOfTheSameId()
    {
        var concept = GivenConcept.Small with { EvaluationQuestions = [GivenConcept.Question("q1", 1, 5)] };
        using var given = new GivenGeneration(concept).WithDepartmentsAndRounds()
            .With("leader", "leader_id,department_id", "L1,D1", "L2,D1", "L3,D2")
            .WithAnswers("R1", "L1,q1,9").WithAnswers("R2", "L1,q1,10")
            .WithEvaluations("R1", "L1,q1,2", "L2,q1,3", "L3,q1,1")
            .WithEvaluations("R2", "L3,q1,5")
            .WithEvaluations("R3", "L1,q1,5", "L2,q1,4");

        var question = new EvaluationsQuery(given.Scope("D1")).Run(given.Generation, given.Director("D1")).Questions.Single();

        (question.Min, question.Max).ShouldBe((1, 5));
        question.Rounds.Select(r => (r.Round.Value, r.Mean, r.PairedCount, r.PairedChangeMean, r.Verdict)).ShouldBe(
            [("R1", 2.5, null, null, Verdict.First), ("R3", 4.5, 2, 2.0, Verdict.Uncertain)]);
    }
}
