using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Completion;

/// <summary>What is said of a round's curve and of its forecast.</summary>
/// <param name="language">Of the page.</param>
public sealed class CurveSentences(Language language)
{
    /// <summary>"Runden er 13 procentpoint foran 2024 på samme dag."; where there is none before, that.</summary>
    public string Pace(CompletionStory story)
    {
        var pace = new RoundSentences(language).Pace(story);
        return pace.Length == 0
            ? language["Der er ingen tidligere runde at sammenligne med.", "There is no earlier round to compare with."]
            : language["Runden er ", "The round is "] + char.ToLowerInvariant(pace[0]) + pace[1..];
    }

    /// <summary>The forecast in plain words.</summary>
    public string Method() => language[
        "Vi ser, hvilket trin hver enkelt er nået til i dag. Af dem, der stod på samme trin lige så langt inde i de tidligere runder, "
        + "tæller vi, hvor mange der nåede i mål, før runden lukkede. Den andel venter vi også denne gang. Båndet viser, hvor runden "
        + "ender i cirka fire af fem tilfælde: det er bredt, når der er få personer eller få tidligere runder.",
        "We look at which stage everybody has reached today. Of those who stood on the same stage equally far into the earlier rounds, "
        + "we count how many got there before the round closed. We expect that share again. The band shows where the round ends in "
        + "about four of five cases: it is wide where there are few people or few earlier rounds."];
}
