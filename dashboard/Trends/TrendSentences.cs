using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Trends;

/// <summary>What has moved, in sentences. The first that fits is the answer.</summary>
/// <param name="language">Of the page.</param>
/// <param name="rounds">Short names of the rounds.</param>
public sealed class TrendSentences(Language language, RoundLabels rounds)
{
    /// <summary>The sentence under the H1.</summary>
    /// <param name="changes">One per question.</param>
    /// <param name="round">The round of the page; null where there is none.</param>
    public string Lead(IReadOnlyList<QuestionChange> changes, RoundId? round)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var answered = changes.Where(change => change.Now is not null).ToList();
        if (answered.Count == 0)
        {
            return round is { } known && changes.Any(change => change.Question.Rounds.Count > 0)
                ? language[$"Ingen svar i {rounds[known]}.", $"No answers in {rounds[known]}."]
                : language["Ingen svar endnu.", "No answers yet."];
        }

        if (answered.TrueForAll(change => change.Kind == ChangeKind.First))
        {
            return language[
                "Målt for første gang. Ændringer kan ses efter næste runde.",
                "Measured for the first time. Changes can be seen after the next round."];
        }

        var moved = answered.Where(HasMoved).OrderByDescending(change => Math.Abs(change.Now!.ChangeMean!.Value)).ToList();
        return moved.Count == 0 ? NothingMoved(answered) : string.Join(' ', moved.Select(Moved).Append(TheRest(answered)).Where(text => text.Length > 0));
    }

    /// <summary>The same, shorter, without uncertainty: for a card.</summary>
    public string Short(IReadOnlyList<QuestionChange> changes, RoundId? round)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var moved = changes.Where(HasMoved).ToList();
        return moved.Count == 0
            ? Lead(changes, round)
            : string.Join(' ', moved.Select(change => $"{NameOf(change)} {Way(change)}.").Append(TheRest(changes)).Where(text => text.Length > 0));
    }

    /// <summary>The grey line: how many answered, now and before, and how many both times.</summary>
    public string Basis(IReadOnlyList<QuestionChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        if (changes.Where(change => change.Now is not null).MaxBy(change => change.Now!.AnswerCount) is not { Now: { } now } most)
        {
            return string.Empty;
        }

        var text = language[$"{Answers(now)} i {rounds[now.Round]}", $"{Answers(now)} in {rounds[now.Round]}"];
        if (most.Before is not { } before)
        {
            return text;
        }

        text += language[
            $", {language.Count(before.AnswerCount ?? 0)} i {rounds[before.Round]}",
            $", {language.Count(before.AnswerCount ?? 0)} in {rounds[before.Round]}"];
        return now.PairedCount is not { } both
            ? text
            : text + language[$" · {language.Count(both)} har svaret begge gange", $" · {language.Count(both)} answered both times"];
    }

    /// <summary>The sentence of one question's card.</summary>
    public string Card(QuestionChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.Kind switch
        {
            ChangeKind.NotAnswered => language["Ingen svar i denne runde.", "No answers in this round."],
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

    private static bool HasMoved(QuestionChange change) => change.Kind is ChangeKind.Up or ChangeKind.Down;

    private string Way(QuestionChange change) => change.Kind == ChangeKind.Up ? language["er steget", "has risen"] : language["er faldet", "has fallen"];

    private string Moved(QuestionChange change)
    {
        var decimals = change.Interval is { } interval ? Numbers.IntervalDecimals(interval.Low, interval.High) : 1;
        var uncertainty = change.Interval is { } known
            ? language[$" (usikkerhed {language.Interval(known.Low, known.High)})", $" (uncertainty {language.Interval(known.Low, known.High)})"]
            : string.Empty;
        var size = language.Size(change.Now!.ChangeMean!.Value, decimals);
        var since = rounds[change.Before!.Round];
        return language[
            $"{NameOf(change)} {Way(change)} {size} siden {since}{uncertainty}.",
            $"{NameOf(change)} {Way(change)} {size} since {since}{uncertainty}."];
    }

    private string TheRest(IReadOnlyList<QuestionChange> changes)
    {
        var unchanged = changes.Where(change => change.Kind == ChangeKind.Unchanged).ToList();
        var uncertain = changes.Where(change => change.Kind == ChangeKind.Uncertain).ToList();
        var sentences = new[]
        {
            unchanged.Count == 0 ? string.Empty : language[
                $"{Names(unchanged)} er {(unchanged.Count > 2 ? "uændrede" : "uændret")}.",
                $"{Names(unchanged)} {(unchanged.Count == 1 ? "is" : "are")} unchanged."],
            uncertain.Count == 0 ? string.Empty : language[
                $"{Names(uncertain)} kan ikke afgøres med så få svar.",
                $"{Names(uncertain)} cannot be told with so few answers."],
        };
        return string.Join(' ', sentences.Where(sentence => sentence.Length > 0));
    }

    // One or two by name, more by number.
    private string Names(IReadOnlyList<QuestionChange> changes) => changes.Count <= 2
        ? language.List([.. changes.Select(NameOf)])
        : language[$"{language.Count(changes.Count)} spørgsmål", $"{language.Count(changes.Count)} questions"];

    private string NothingMoved(IReadOnlyList<QuestionChange> changes)
    {
        var compared = changes.Where(change => change.Before is not null).MaxBy(change => change.Now!.AnswerCount)!;
        var nothing = language[
            $"Ingen sikre ændringer siden {rounds[compared.Before!.Round]}.", $"No certain changes since {rounds[compared.Before!.Round]}."];
        return $"{nothing} {Visible(compared with { Now = compared.Now! with { ChangeMean = 0 } })}";
    }

    private string Visible(QuestionChange change)
    {
        if (change.SmallestVisible is not { } smallest)
        {
            return language["Det kan ikke afgøres med så få svar.", "It cannot be told with so few answers."];
        }

        // Alone it would count as a change; among several questions one of them easily moves as much by chance.
        var size = Math.Abs(change.Now!.ChangeMean ?? 0);
        if (size > smallest)
        {
            return language["Blandt flere spørgsmål kan det være tilfældigt.", "Among several questions it may be chance."];
        }

        var decimals = language.Mean(size) == language.Mean(smallest) ? 2 : 1;
        return language[
            $"Med {Answers(change.Now)} kan kun ændringer på mindst {language.Mean(smallest, decimals)} ses.",
            $"With {Answers(change.Now)} only changes of at least {language.Mean(smallest, decimals)} can be seen."];
    }

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
            (true, _) => language[$"Gennemsnittet er {now} som i {rounds[change.Before.Round]}.", $"The mean is {now}, as in {rounds[change.Before.Round]}."],
            (_, true) => language[$"Gennemsnittet steg fra {before} til {now}.", $"The mean rose from {before} to {now}."],
            _ => language[$"Gennemsnittet faldt fra {before} til {now}.", $"The mean fell from {before} to {now}."],
        };
    }

    private string Answers(RoundTrend round) => language[
        $"{language.Count(round.AnswerCount ?? 0)} svar",
        $"{language.Count(round.AnswerCount ?? 0)} {(round.AnswerCount == 1 ? "answer" : "answers")}"];
}
