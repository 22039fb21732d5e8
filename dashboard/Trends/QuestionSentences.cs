using LusInsight.Analytics.Trends;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Trends;

/// <summary>What one question says, in sentences.</summary>
/// <param name="language">Of the page.</param>
/// <param name="rounds">Short names of the rounds.</param>
public sealed class QuestionSentences(Language language, RoundLabels rounds)
{
    /// <summary>The sentence of one question's card.</summary>
    public string Card(QuestionChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.Kind switch
        {
            ChangeKind.NotAnswered => language["Ingen svar i denne runde.", "No answers in this round."],
            ChangeKind.NotShown => language["Tallet vises ikke.", "The figure is not shown."],
            ChangeKind.Alone => language[
                $"Gennemsnittet er {language.Mean(change.Now!.Mean ?? 0)}. Tidligere runder vises ikke, så der er intet at sammenligne med.",
                $"The mean is {language.Mean(change.Now!.Mean ?? 0)}. Earlier rounds are not shown, so there is nothing to compare with."],
            ChangeKind.First => language[
                $"{NameOf(change)} er målt for første gang. Der er intet at sammenligne med før næste runde.",
                $"{NameOf(change)} is measured for the first time. There is nothing to compare with until the next round."],
            ChangeKind.Up or ChangeKind.Down => Paired(change),
            ChangeKind.Unchanged => language[
                $"{FromTo(change)} Højst en lille ændring.", $"{FromTo(change)} At most a small change."],
            ChangeKind.Uncertain => $"{FromTo(change)} {Visible(change)}",
            _ => throw new ArgumentOutOfRangeException(nameof(change), change.Kind, "Not a kind of change."),
        };
    }

    /// <summary>A question as the subject of a sentence.</summary>
    public static string NameOf(QuestionChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return QuestionLabels.Of(change.Question.Text);
    }

    /// <summary>How small a change so many answers could show; or that they are too few.</summary>
    public string Visible(QuestionChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        if (change.SmallestVisible is not { } smallest)
        {
            return language["Det kan ikke afgøres med så få svar.", "It cannot be told with so few answers."];
        }

        var decimals = language.Mean(Math.Abs(change.Now!.ChangeMean ?? 0)) == language.Mean(smallest) ? 2 : 1;
        return language[
            $"Med {Answers(change.Now)} kan kun ændringer på mindst {language.Mean(smallest, decimals)} ses.",
            $"With {Answers(change.Now)} only changes of at least {language.Mean(smallest, decimals)} can be seen."];
    }

    /// <summary>"36 svar".</summary>
    public string Answers(RoundTrend round) => language[
        $"{language.Count(round.AnswerCount ?? 0)} svar",
        $"{language.Count(round.AnswerCount ?? 0)} {(round.AnswerCount == 1 ? "answer" : "answers")}"];

    private string Paired(QuestionChange change)
    {
        if (change.Now is not { PairedCount: > 1 and var both, PairedChangeMean: { } paired })
        {
            return FromTo(change);
        }

        var people = language[$"De samme {language.Count(both)} personer", $"The same {language.Count(both)} people"];
        var size = language.Size(paired);
        return (size == language.Size(0), paired > 0) switch
        {
            (true, _) => language[$"{people} svarede i gennemsnit som sidst.", $"{people} answered as last time on average."],
            (_, true) => language[$"{people} steg {size}.", $"{people} rose {size}."],
            _ => language[$"{people} faldt {size}.", $"{people} fell {size}."],
        };
    }

    private string FromTo(QuestionChange change)
    {
        var (before, now) = (language.Mean(change.Before!.Mean ?? 0), language.Mean(change.Now!.Mean ?? 0));
        return (before == now, change.Now.Mean > change.Before.Mean) switch
        {
            (true, _) => language[
                $"Gennemsnittet er {now} som i {rounds[change.Before.Round]}.", $"The mean is {now}, as in {rounds[change.Before.Round]}."],
            (_, true) => language[$"Gennemsnittet steg fra {before} til {now}.", $"The mean rose from {before} to {now}."],
            _ => language[$"Gennemsnittet faldt fra {before} til {now}.", $"The mean fell from {before} to {now}."],
        };
    }
}
