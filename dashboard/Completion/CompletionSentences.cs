using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Completion;

/// <summary>How far a round is, in one sentence: the first that fits.</summary>
/// <param name="language">Of the page.</param>
public sealed class CompletionSentences(Language language)
{
    // A forecast whose interval is wider than this says nothing.
    private const double WidestForecast = 0.40;

    /// <summary>The sentence under the H1.</summary>
    public string Lead(CompletionStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return story switch
        {
            { Round: null } => language[
                "Ingen runde endnu. Tallene kommer med den første leverance.",
                "No round yet. The figures come with the first delivery."],
            { Now.Eligible: 0 } => language[
                "Ingen skal have en samtale her i denne runde.",
                "Nobody is to have a conversation here in this round."],
            { AsOf: null } when story.Round.StateOn(story.Today) == RoundState.Coming => Coming(story),
            { AsOf: { } day } => AsOf(story, day),
            _ when story.Missing == 0 => All(story),
            _ when story.Round.StateOn(story.Today) == RoundState.Open => $"{Open(story)} {End(story)}",
            _ => Closed(story),
        };
    }

    private string Coming(CompletionStory story)
    {
        var (opens, people) = (language.Date(story.Round!.OpensOn), Everybody(story));
        return language[
            $"Runden åbner {opens}. {people} skal have en samtale.",
            $"The round opens on {opens}. {people} {(story.Now.Eligible == 1 ? "is" : "are")} to have a conversation."];
    }

    private string AsOf(CompletionStory story, DateOnly day) => story.Now switch
    {
        { Complete: 0, Eligible: 1 } => language[
            $"{language.Date(day)} var {TheOnly(story)} ikke i mål.",
            $"On {language.Date(day)}, {TheOnly(story)} was not complete."],
        { Complete: 0 } => language[
            $"{language.Date(day)} var ingen af de {Everybody(story)} i mål.",
            $"On {language.Date(day)}, none of the {Everybody(story)} were complete."],
        _ => language[
            $"{language.Date(day)} var {Reached(story)} i mål ({Share(story)}).",
            $"On {language.Date(day)}, {Reached(story)} {(story.Now.Complete == 1 ? "was" : "were")} complete ({Share(story)})."],
    };

    private string All(CompletionStory story) => story.Now.Eligible == 1
        ? language[$"{TheOnly(story).Capitalised()} er i mål.", $"{TheOnly(story).Capitalised()} is complete."]
        : language[$"Alle {Everybody(story)} er i mål.", $"All {Everybody(story)} are complete."];

    private string Open(CompletionStory story) => story.Now switch
    {
        { Complete: 0, Eligible: 1 } => language[
            $"{TheOnly(story).Capitalised()} er ikke i mål endnu.",
            $"{TheOnly(story).Capitalised()} is not complete yet."],
        { Complete: 0 } => language[
            $"Ingen af de {Everybody(story)} er i mål endnu.",
            $"None of the {Everybody(story)} are complete yet."],
        _ => language[
            $"{Reached(story)} er i mål ({Share(story)}).",
            $"{Reached(story)} {(story.Now.Complete == 1 ? "is" : "are")} complete ({Share(story)})."],
    };

    private string End(CompletionStory story)
    {
        if (story.Now.Forecast is not { } forecast || forecast.High - forecast.Low > WidestForecast)
        {
            return language["Det er for tidligt at sige, hvor runden ender.", "It is too early to say where the round ends."];
        }

        var (end, bounds) = (language.Percent(forecast.ExpectedRatio), language.Percents(forecast.Low, language[" og ", " and "], forecast.High));
        return language[
            $"I dette tempo ender runden på cirka {end}, sandsynligvis mellem {bounds}.",
            $"At this pace the round ends at about {end}, probably between {bounds}."];
    }

    private string Closed(CompletionStory story)
    {
        var reached = story.Now switch
        {
            { Complete: 0, Eligible: 1 } => language[
                $"{TheOnly(story).Capitalised()} nåede ikke i mål",
                $"{TheOnly(story).Capitalised()} did not get there"],
            { Complete: 0 } => language[$"Ingen af de {Everybody(story)} nåede i mål", $"None of the {Everybody(story)} got there"],
            _ => language[$"{Reached(story)} nåede i mål ({Share(story)})", $"{Reached(story)} got there ({Share(story)})"],
        };
        return reached + (story.Before is { } before ? Beside(before, story.Now.Complete - before.Now.Complete) : string.Empty) + ".";
    }

    private string Beside(EarlierCompletion before, long more) => Math.Sign(more) switch
    {
        > 0 => language[$", {language.Count(more)} flere end i {before.Name}", $", {language.Count(more)} more than in {before.Name}"],
        < 0 => language[$", {language.Count(-more)} færre end i {before.Name}", $", {language.Count(-more)} fewer than in {before.Name}"],
        _ => language[$", lige så mange som i {before.Name}", $", as many as in {before.Name}"],
    };

    private string Reached(CompletionStory story) => People.Of(story.Concept).Of(language, story.Now.Complete, story.Now.Eligible);

    private string Everybody(CompletionStory story) => People.Of(story.Concept).Count(language, story.Now.Eligible);

    private string TheOnly(CompletionStory story)
    {
        var noun = People.Of(story.Concept).Noun(language, 1);
        return language[$"den eneste {noun} her", $"the only {noun} here"];
    }

    private string Share(CompletionStory story) => language.Percent(story.Now.CompletionRatio ?? 0);
}
