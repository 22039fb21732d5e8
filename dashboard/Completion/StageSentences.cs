using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Completion;

/// <summary>Where conversations are stuck, which departments lag and which deadlines are met.</summary>
/// <param name="language">Of the page.</param>
public sealed class StageSentences(Language language)
{
    /// <summary>Between which two stages the most are missing, on the way to the goal.</summary>
    public string Stuck(CompletionStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        if (story.Missing == 0)
        {
            return language["Ingen mangler.", "Nobody is missing."];
        }

        var (from, to, count) = Widest(story);
        return (from, count) switch
        {
            (_, <= 0) => language["Ingen trin holder flere tilbage end andre.", "No stage holds back more than another."],
            (null, _) => language[
                $"Flest mangler at blive {language.Stage(to)}: {language.Count(count)}.",
                $"Most are still to be {language.Stage(to)}: {language.Count(count)}."],
            ({ } stage, _) => language[
                $"Flest mangler mellem {language.Stage(stage)} og {language.Stage(to)}: {language.Count(count)}.",
                $"Most are missing between {language.Stage(stage)} and {language.Stage(to)}: {language.Count(count)}."],
        };
    }

    /// <summary>The department with the most people missing; the rows as they are sorted.</summary>
    public string Lagging(CompletionStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        if (story.Missing == 0)
        {
            return language["Ingen mangler.", "Nobody is missing."];
        }

        if (story.Now.Children.Count == 0)
        {
            return language[
                $"{People.Of(story.Concept).Count(language, story.Missing)} mangler. Her er ingen afdelinger under.",
                $"{People.Of(story.Concept).Count(language, story.Missing)} missing. There are no departments below."];
        }

        var most = story.Now.Children.MaxBy(child => child.Eligible - child.Complete)!;
        var missing = most.Eligible - most.Complete;
        return missing == 0
            ? language["Ingen af afdelingerne mangler nogen.", "None of the departments is missing anyone."]
            : language[
                $"{most.Name} mangler {language.Count(missing)} af de {language.Count(story.Missing)}.",
                $"{most.Name} is missing {language.Count(missing)} of the {language.Count(story.Missing)}."];
    }

    /// <summary>The deadline that the fewest meet.</summary>
    public string Deadlines(CompletionStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        if (story.Concept.Deadlines.Count == 0)
        {
            return language[$"{story.Concept.Name} har ingen frister.", $"{story.Concept.Name} has no deadlines."];
        }

        var due = story.Now.Deadlines.Where(row => row.Due > 0).ToList();
        if (due.Count == 0)
        {
            return language["Ingen frister er nået endnu.", "No deadline has come up yet."];
        }

        var worst = due.MinBy(row => row.Ratio)!;
        return worst.Met == worst.Due
            ? language["Alle frister er overholdt.", "All deadlines are met."]
            : language[
                $"{RuleOf(story, worst)}: {language.Of(worst.Met, worst.Due)} holdt fristen.",
                $"{RuleOf(story, worst)}: {language.Of(worst.Met, worst.Due)} met the deadline."];
    }

    /// <summary>Which step takes longest, by its median.</summary>
    public string Slowest(CompletionStory story)
    {
        ArgumentNullException.ThrowIfNull(story);
        var slowest = story.Now.Elapsed.Where(row => row.MedianDays is not null).MaxBy(row => row.MedianDays);
        return slowest is not { MedianDays: { } days }
            ? language["Ingen samtaler er nået fra et trin til det næste endnu.", "No conversation has got from one stage to the next yet."]
            : language[
                $"Længst tager det fra {language.Stage(slowest.From)} til {language.Stage(slowest.To)}: typisk {Days(days)}.",
                $"It takes longest from {language.Stage(slowest.From)} to {language.Stage(slowest.To)}: typically {Days(days)}."];
    }

    /// <summary>"Godkendelse er flaskehalsen i Børn og Unge: 23 dage mod 9 i resten."</summary>
    public string Bottleneck(Bottleneck bottleneck)
    {
        ArgumentNullException.ThrowIfNull(bottleneck);
        var (step, days) = (language.StageNoun(bottleneck.To).Capitalised(), Days(bottleneck.MedianDays));
        var rest = language.Mean(bottleneck.RestMedianDays, Math.Abs(bottleneck.RestMedianDays % 1) < 0.05 ? 0 : 1);
        return language[
            $"{step} er flaskehalsen i {bottleneck.Name}: {days} mod {rest} i resten.",
            $"{step} is the bottleneck in {bottleneck.Name}: {days} against {rest} in the rest."];
    }

    /// <summary>"1 dag", "9 dage", "9,5 dage".</summary>
    public string Days(double days) => language.Mean(days, Math.Abs(days % 1) < 0.05 ? 0 : 1)
        + (Math.Abs(days - 1) < 0.05 ? language[" dag", " day"] : language[" dage", " days"]);

    private string RuleOf(CompletionStory story, DeadlineCount row) =>
        language.Deadline(story.Concept.Deadlines.Single(rule => string.Equals(rule.Id, row.Rule, StringComparison.Ordinal)));

    // The first step is from nothing to the concept's first stage.
    private static (Stage? From, Stage To, long Count) Widest(CompletionStory story)
    {
        (Stage? From, Stage To, long Count) widest = (null, story.Concept.CompleteStage, 0);
        var (from, before) = ((Stage?)null, story.Now.Eligible);
        foreach (var row in story.Now.Stages.Where(row => row.Stage <= story.Concept.CompleteStage))
        {
            if (before - row.Count > widest.Count)
            {
                widest = (from, row.Stage, before - row.Count);
            }

            (from, before) = (row.Stage, row.Count);
        }

        return widest;
    }
}
