using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Samples;

/// <summary>
/// What stays with a person from round to round, so that the same person answers alike. Shares of a scale's width,
/// in the order of the concept's questions and arenas.
/// </summary>
internal sealed record SampleTraits(double[] Scaling, double[] Evaluation, double[] Current, double[] Need)
{
    public static SampleTraits Of(SamplePlan plan, SampleDice dice)
    {
        var concept = plan.Concept;
        return new SampleTraits(
            Draw(dice, concept.ScalingQuestions.Count, 0.11),
            Draw(dice, concept.EvaluationQuestions.Count, 0.12),
            Draw(dice, concept.Arenas.Count, 0.15),
            Draw(dice, concept.Arenas.Count, 0.12));
    }

    /// <summary>The traits that go with a kind of question.</summary>
    public double[] Questions(ItemKind kind) => kind == ItemKind.Scaling ? Scaling : Evaluation;

    private static double[] Draw(SampleDice dice, int count, double sd)
    {
        var traits = new double[count];
        for (var i = 0; i < count; i++)
        {
            traits[i] = dice.Normal(0, sd);
        }

        return traits;
    }
}
