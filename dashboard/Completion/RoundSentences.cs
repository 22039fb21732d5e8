using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Completion;

/// <summary>What a round's figures rest on, and how it goes beside the round before.</summary>
/// <param name="language">Of the page.</param>
public sealed class RoundSentences(Language language)
{
    /// <summary>The grey line: what "i mål" means, the round's days, and the day of the figures.</summary>
    public string Basis(CompletionStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return story.Round is not { } round
            ? string.Empty
            : $"{Goal(story.Concept)} {language["Runden:", "The round:"]} {language.Period(round.OpensOn, round.ClosesOn)} · {MadeUp(story)}";
    }

    /// <summary>The grey line where there is less room: when the round closes, and the day of the figures.</summary>
    public string ShortBasis(CompletionStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        if (story.Round is not { } round)
        {
            return string.Empty;
        }

        var closes = language.Date(round.ClosesOn);
        return (story.Today > round.ClosesOn
            ? language[$"Runden lukkede {closes}", $"The round closed on {closes}"]
            : language[$"Runden lukker {closes}", $"The round closes on {closes}"]) + $" · {MadeUp(story)}";
    }

    /// <summary>Beside the round before: how many percentage points ahead or behind; empty without one.</summary>
    public string Pace(CompletionStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        if (story is not { Now.CompletionRatio: { } now, Before: { Now.CompletionRatio: { } before } earlier })
        {
            return string.Empty;
        }

        var points = Percent(now) - Percent(before);
        var sameDay = IsRunning(story) ? language[" på samme dag", " on the same day"] : string.Empty;
        return Math.Sign(points) switch
        {
            > 0 => language[$"{points} procentpoint foran {earlier.Name}{sameDay}.", $"{Points(points)} ahead of {earlier.Name}{sameDay}."],
            < 0 => language[$"{-points} procentpoint efter {earlier.Name}{sameDay}.", $"{Points(-points)} behind {earlier.Name}{sameDay}."],
            _ => language[$"Lige så langt som {earlier.Name}{sameDay}.", $"As far as {earlier.Name}{sameDay}."],
        };
    }

    // As they are written elsewhere, so that the difference is the one a reader would find.
    private static int Percent(double ratio) => (int)Math.Round(ratio * 100, MidpointRounding.AwayFromZero);

    private static string Points(int points) => points == 1 ? "1 percentage point" : $"{points} percentage points";

    private static bool IsRunning(CompletionStory story) =>
        story.AsOf is not null || story.Round?.StateOn(story.Today) == RoundState.Open;

    /// <summary>"I mål betyder, at samtalen er lukket."</summary>
    public string Goal(Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        var stage = language.Stage(concept.CompleteStage);
        return concept.HasGroups
            ? language[
                $"I mål betyder, at samtalen er {stage}, eller at gruppens samtale er afholdt og fulgt op for hver enkelt.",
                $"Complete means that the conversation is {stage}, or that the group's conversation is held and followed up with each person."]
            : language[$"I mål betyder, at samtalen er {stage}.", $"Complete means that the conversation is {stage}."];
    }

    private string MadeUp(CompletionStory story) =>
        language[$"opgjort {language.Date(story.MadeUpOn)}", $"as of {language.Date(story.MadeUpOn)}"];
}
