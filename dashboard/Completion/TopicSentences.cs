using LusInsight.Analytics.Topics;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Completion;

/// <summary>What the conversations were about, in a sentence.</summary>
/// <param name="language">Of the page.</param>
public sealed class TopicSentences(Language language)
{
    /// <summary>What is missing first, else the topic that most conversations had.</summary>
    public string Lead(TopicsResult topics)
    {
        ArgumentNullException.ThrowIfNull(topics);
        if (topics.Topics.Count == 0)
        {
            return language["Runden har ingen emner.", "The round has no topics."];
        }

        var most = topics.Topics.MaxBy(topic => topic.Count)!;
        return topics switch
        {
            { Held: 0 } => language["Ingen samtaler er afholdt endnu.", "No conversation has been held yet."],
            { MissingMandatory: 1 } => language["Et obligatorisk emne mangler i 1 samtale.", "A mandatory topic is missing in 1 conversation."],
            { MissingMandatory: > 0 } => language[
                $"Obligatoriske emner mangler {language.Count(topics.MissingMandatory)} gange i {language.Count(topics.Held)} samtaler.",
                $"Mandatory topics are missing {language.Count(topics.MissingMandatory)} times in {language.Count(topics.Held)} conversations."],
            _ when most.Count == 0 => language["Ingen emner er registreret.", "No topics are recorded."],
            _ => language[
                $"{Name(most)} er valgt oftest: i {language.Of(most.Count, topics.Held)} samtaler.",
                $"{Name(most)} was chosen most: in {language.Of(most.Count, topics.Held)} conversations."],
        };
    }

    /// <summary>"leder 12, leders leder 3"; empty where nobody told.</summary>
    public string ChosenBy(ChosenBy chosen)
    {
        ArgumentNullException.ThrowIfNull(chosen);
        return string.Join(", ", new (long Count, string Who)[]
        {
            (chosen.Leader, language["leder", "leader"]),
            (chosen.Manager, language["leders leder", "manager"]),
            (chosen.Workplace, language["arbejdsplads", "workplace"]),
        }.Where(who => who.Count > 0).Select(who => $"{who.Who} {language.Count(who.Count)}"));
    }

    // A matrix has the same name under several themes.
    private static string Name(TopicCount topic) => topic.Theme is null ? topic.Name : $"{topic.Name} ({topic.Theme})";
}
