using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Samples;

/// <summary>Answers to the scaling or the evaluation questions.</summary>
internal sealed class SampleAnswers(SamplePlan plan, ItemKind kind)
{
    private const double Usual = 0.66;
    private const double Noise = 0.085;

    private readonly IReadOnlyList<QuestionDefinition> _questions = plan.Concept.Questions(kind);
    private readonly SampleRound _last = plan.Rounds[^1];

    public void Write(SampleFile file, SampleConversation conversation, SampleTraits traits)
    {
        var dice = conversation.Person.Dice;
        var probability = Probability(conversation);
        for (var i = 0; i < _questions.Count; i++)
        {
            var question = _questions[i];
            var noise = dice.Normal(0, Noise);
            var isAnswered = dice.Chance(probability);
            if (isAnswered && plan.IsUsed(question.FromRound, question.ToRound, conversation.Round))
            {
                var share = Usual + (((i * 2 % 5) - 2) * 0.02) + traits.Questions(kind)[i] + Shift(question, conversation) + noise;
                file.Row(conversation.Id, question.Id.Value, SampleFile.Text(question.Scale.At(share)));
            }
        }
    }

    // Scaling answers are given while preparing, so some belong to conversations that were never held.
    private double Probability(SampleConversation conversation) => (kind, conversation) switch
    {
        (ItemKind.Scaling, { IsHeld: true }) => 0.96,
        (ItemKind.Scaling, _) => conversation.Course[SampleStep.Prepared] is null ? 0 : 0.4,
        _ => conversation.IsHeld ? 0.84 : 0,
    };

    private double Shift(QuestionDefinition question, SampleConversation conversation)
    {
        var isLow = kind == ItemKind.Scaling && string.Equals(conversation.Department.Id, plan.Organisation.Low, StringComparison.Ordinal);
        var shift = isLow ? -0.14 : 0;
        if (conversation.Round != _last || plan.Rounds.Count == 1)
        {
            return shift;
        }

        // About one point of ten. Rounding to a short scale swallows some of it, so there it is more.
        var size = question.Scale.Count > 5 ? 0.13 : 0.17;
        return shift + question.Id.Value switch
        {
            var id when string.Equals(id, plan.Organisation.Falls, StringComparison.Ordinal) => -size,
            var id when string.Equals(id, plan.Organisation.Rises, StringComparison.Ordinal) => size,
            _ => 0,
        };
    }
}
