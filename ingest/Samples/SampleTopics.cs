using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Samples;

/// <summary>What was talked about in held conversations.</summary>
internal sealed class SampleTopics(SamplePlan plan)
{
    // With so few, nearly all are talked about; of more, each side chooses two or three.
    private const int Few = 4;

    public void Write(SampleFile file, SampleConversation conversation)
    {
        if (!conversation.IsHeld)
        {
            return;
        }

        var dice = conversation.Person.Dice;
        var used = plan.Concept.Topics.Where(topic => plan.IsUsed(topic.FromRound, topic.ToRound, conversation.Round)).ToList();
        foreach (var topic in used.Where(topic => topic.Mandatory && dice.Chance(conversation.Department.IsLate ? 0.85 : 0.97)))
        {
            file.Row(conversation.Id, topic.Id.Value, null);
        }

        foreach (var topic in Chosen([.. used.Where(topic => !topic.Mandatory)], dice))
        {
            file.Row(conversation.Id, topic.Id.Value, dice.Chance(0.08) ? "workplace" : dice.Chance(0.5) ? "leader" : "manager");
        }
    }

    private static List<TopicDefinition> Chosen(List<TopicDefinition> topics, SampleDice dice) =>
        topics.Count <= Few ? topics.FindAll(_ => dice.Chance(0.78)) : dice.Some(topics, dice.Between(4, 6));
}
