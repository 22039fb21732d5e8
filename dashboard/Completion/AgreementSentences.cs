using LusInsight.Analytics.Agreements;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Completion;

/// <summary>How the agreements of a round go, in a sentence.</summary>
/// <param name="language">Of the page.</param>
public sealed class AgreementSentences(Language language)
{
    /// <summary>How many are done and overdue, or that there are none.</summary>
    public string Lead(AgreementsResult agreements)
    {
        ArgumentNullException.ThrowIfNull(agreements);
        return agreements switch
        {
            { Total: 0 } => language["Ingen aftaler er registreret i runden.", "No agreement is recorded in the round."],
            { Overdue: 0 } => language[
                $"{language.Of(agreements.Done, agreements.Total)} aftaler er udført. Ingen er over tid.",
                $"{language.Of(agreements.Done, agreements.Total)} agreements are done. None is overdue."],
            _ => language[
                $"{language.Of(agreements.Done, agreements.Total)} aftaler er udført. {language.Count(agreements.Overdue)} er over tid.",
                $"{language.Of(agreements.Done, agreements.Total)} agreements are done. {language.Count(agreements.Overdue)} {(agreements.Overdue == 1 ? "is" : "are")} overdue."],
        };
    }

    /// <summary>How many follow-up talks were held, of the conversations that were.</summary>
    public string FollowUps(CompletionStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var held = Count(story, Stage.Held);
        return story.Concept.Stages.Contains(Stage.FollowedUp) && held > 0
            ? language[
                $"Opfølgning: {language.Of(Count(story, Stage.FollowedUp), held)} afholdte samtaler er fulgt op.",
                $"Follow-up: {language.Of(Count(story, Stage.FollowedUp), held)} held conversations are followed up."]
            : string.Empty;
    }

    private static long Count(CompletionStory story, Stage stage) =>
        story.Now.Stages.FirstOrDefault(row => row.Stage == stage)?.Count ?? 0;
}
