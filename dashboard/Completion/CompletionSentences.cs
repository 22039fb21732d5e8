using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Completion;

/// <summary>How far a round is, in sentences. The first that fits is the answer.</summary>
/// <param name="language">Of the page.</param>
public sealed class CompletionSentences(Language language)
{
    // A forecast whose interval is wider than this says nothing.
    private const double WidestForecast = 0.40;

    /// <summary>The sentence under the H1.</summary>
    public string Lead(CompletionStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var (eligible, complete) = (story.Now.Eligible, story.Now.Complete);
        return story switch
        {
            { Round: null } => language[
                "Ingen runde endnu. Tallene kommer med den første leverance.",
                "No round yet. The figures come with the first delivery."],
            _ when eligible == 0 => language[
                "Ingen skal have en samtale her i denne runde.",
                "Nobody is to have a conversation here in this round."],
            { AsOf: null } when story.Round.StateOn(story.Today) == RoundState.Coming => Coming(story),
            { AsOf: { } day } when complete == 0 => language[
                $"{language.Date(day)} var {SoFar(story)} i mål.", $"On {language.Date(day)}, {SoFar(story)} were complete."],
            { AsOf: { } day } => language[
                $"{language.Date(day)} var {SoFar(story)} i mål ({Share(story)}).",
                $"On {language.Date(day)}, {SoFar(story)} {(complete == 1 ? "was" : "were")} complete ({Share(story)})."],
            _ when complete == eligible => All(story),
            _ when story.Round.StateOn(story.Today) == RoundState.Open => $"{Reached(story)} {End(story)}",
            _ => Closed(story),
        };
    }

    /// <summary>The grey line: what "i mål" means, the round's days, and the day of the figures.</summary>
    public string Basis(CompletionStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        return story.Round is not { } round
            ? string.Empty
            : $"{Goal(story)} {language["Runden:", "The round:"]} {language.Period(round.OpensOn, round.ClosesOn)} · {MadeUp(story)}";
    }

    /// <summary>The grey line where there is less room: when the round closes, and the day of the figures.</summary>
    public string ShortBasis(CompletionStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        if (story.Round is not { } round)
        {
            return string.Empty;
        }

        var closes = story.Today > round.ClosesOn
            ? language[$"Runden lukkede {language.Date(round.ClosesOn)}", $"The round closed on {language.Date(round.ClosesOn)}"]
            : language[$"Runden lukker {language.Date(round.ClosesOn)}", $"The round closes on {language.Date(round.ClosesOn)}"];
        return $"{closes} · {MadeUp(story)}";
    }

    /// <summary>Beside the round before: how many percentage points ahead or behind; empty without one.</summary>
    public string Pace(CompletionStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        if (story is not { Now.CompletionRatio: { } now, Before: { Now.CompletionRatio: { } before } earlier })
        {
            return string.Empty;
        }

        var points = (int)(Math.Round(now * 100, MidpointRounding.AwayFromZero) - Math.Round(before * 100, MidpointRounding.AwayFromZero));
        var sameDay = IsRunning(story) ? language[" på samme dag", " on the same day"] : string.Empty;
        return Math.Sign(points) switch
        {
            > 0 => language[$"{points} procentpoint foran {earlier.Name}{sameDay}.", $"{Points(points)} ahead of {earlier.Name}{sameDay}."],
            < 0 => language[$"{-points} procentpoint efter {earlier.Name}{sameDay}.", $"{Points(-points)} behind {earlier.Name}{sameDay}."],
            _ => language[$"Lige så langt som {earlier.Name}{sameDay}.", $"As far as {earlier.Name}{sameDay}."],
        };
    }

    private static string Points(int points) => points == 1 ? "1 percentage point" : $"{points} percentage points";

    private static bool IsRunning(CompletionStory story) =>
        story.AsOf is not null || story.Round?.StateOn(story.Today) == RoundState.Open;

    private string Coming(CompletionStory story)
    {
        var (opens, people) = (language.Date(story.Round!.OpensOn), People.Of(story.Concept).Count(language, story.Now.Eligible));
        return language[
            $"Runden åbner {opens}. {people} skal have en samtale.",
            $"The round opens on {opens}. {people} {(story.Now.Eligible == 1 ? "is" : "are")} to have a conversation."];
    }

    private string All(CompletionStory story)
    {
        var people = People.Of(story.Concept);
        return story.Now.Eligible == 1
            ? language[$"Den eneste {people.Noun(language, 1)} her er i mål.", $"The only {people.Noun(language, 1)} here is complete."]
            : language[$"Alle {people.Count(language, story.Now.Eligible)} er i mål.", $"All {people.Count(language, story.Now.Eligible)} are complete."];
    }

    private string Reached(CompletionStory story) => story.Now.Complete == 0
        ? language[$"{SoFar(story).Capitalised()} er i mål endnu.", $"{SoFar(story).Capitalised()} {Be(story)} complete yet."]
        : language[$"{SoFar(story)} er i mål ({Share(story)}).", $"{SoFar(story)} {Be(story)} complete ({Share(story)})."];

    private string End(CompletionStory story) => story.Now.Forecast is { } forecast && forecast.High - forecast.Low <= WidestForecast
        ? language[
            $"I dette tempo ender runden på cirka {language.Percent(forecast.ExpectedRatio)}, sandsynligvis mellem {Bounds(forecast.Low, forecast.High)}.",
            $"At this pace the round ends at about {language.Percent(forecast.ExpectedRatio)}, probably between {Bounds(forecast.Low, forecast.High)}."]
        : language["Det er for tidligt at sige, hvor runden ender.", "It is too early to say where the round ends."];

    // "70 og 85 %": the unit is told once where both are plain numbers.
    private string Bounds(double low, double high)
    {
        var (from, to) = (language.Percent(low), language.Percent(high));
        return $"{(char.IsDigit(from[0]) && char.IsDigit(to[0]) ? from.TrimEnd('%').TrimEnd('\u00A0') : from)} {language["og", "and"]} {to}";
    }

    private string Closed(CompletionStory story)
    {
        var reached = language[$"{SoFar(story).Capitalised()} nåede i mål ({Share(story)})", $"{SoFar(story).Capitalised()} got there ({Share(story)})"];
        if (story.Before is not { } before)
        {
            return reached + ".";
        }

        var more = story.Now.Complete - before.Now.Complete;
        return reached + Math.Sign(more) switch
        {
            > 0 => language[$", {language.Count(more)} flere end i {before.Name}.", $", {language.Count(more)} more than in {before.Name}."],
            < 0 => language[$", {language.Count(-more)} færre end i {before.Name}.", $", {language.Count(-more)} fewer than in {before.Name}."],
            _ => language[$", lige så mange som i {before.Name}.", $", as many as in {before.Name}."],
        };
    }

    private string SoFar(CompletionStory story)
    {
        var people = People.Of(story.Concept);
        return story.Now.Complete == 0
            ? language[$"ingen af {people.Count(language, story.Now.Eligible)}", $"none of {people.Count(language, story.Now.Eligible)}"]
            : people.Of(language, story.Now.Complete, story.Now.Eligible);
    }

    private static string Be(CompletionStory story) => story.Now.Complete == 1 ? "is" : "are";

    private string Share(CompletionStory story) => language.Percent(story.Now.CompletionRatio ?? 0);

    private string Goal(CompletionStory story)
    {
        var stage = language.Stage(story.Concept.CompleteStage);
        return story.Concept.HasGroups
            ? language[
                $"I mål betyder, at samtalen er {stage}, eller at gruppens samtale er afholdt og fulgt op for hver enkelt.",
                $"Complete means that the conversation is {stage}, or that the group's conversation is held and followed up with each person."]
            : language[$"I mål betyder, at samtalen er {stage}.", $"Complete means that the conversation is {stage}."];
    }

    private string MadeUp(CompletionStory story) =>
        language[$"opgjort {language.Date(story.MadeUpOn)}", $"as of {language.Date(story.MadeUpOn)}"];
}
