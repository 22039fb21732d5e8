using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Trends;

/// <summary>What has moved, in sentences. The first that fits is the answer.</summary>
/// <param name="language">Of the page.</param>
/// <param name="rounds">Short names of the rounds.</param>
public sealed class TrendSentences(Language language, RoundLabels rounds)
{
    private readonly QuestionSentences _questions = new(language, rounds);

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

        if (answered.TrueForAll(change => change.Kind is ChangeKind.First or ChangeKind.Alone))
        {
            if (answered.Exists(change => change.Kind == ChangeKind.Alone))
            {
                return language[
                    "Tidligere runder vises ikke, så ændringer kan ikke ses.", "Earlier rounds are not shown, so changes cannot be seen."];
            }

            return language[
                "Målt for første gang. Ændringer kan ses efter næste runde.",
                "Measured for the first time. Changes can be seen after the next round."];
        }

        var moved = answered.Where(HasMoved).OrderByDescending(change => Math.Abs(change.Now!.ChangeMean!.Value)).ToList();
        return moved.Count == 0
            ? NothingMoved(answered)
            : Joined(moved.Select(Moved).Append(TheRest(changes)));
    }

    /// <summary>The same, shorter, without uncertainty: for a card.</summary>
    public string Short(IReadOnlyList<QuestionChange> changes, RoundId? round)
    {
        ArgumentNullException.ThrowIfNull(changes);
        var moved = changes.Where(HasMoved).ToList();
        return moved.Count == 0
            ? Lead(changes, round)
            : Joined(moved.Select(change => $"{QuestionSentences.NameOf(change)} {Way(change)}.").Append(TheRest(changes)));
    }

    /// <summary>The grey line: how many answered, now and before, and how many both times.</summary>
    public string Basis(IReadOnlyList<QuestionChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        if (changes.Where(change => change.Now is not null).MaxBy(change => change.Now!.AnswerCount) is not { Now: { } now } most)
        {
            return string.Empty;
        }

        var text = language[$"{_questions.Answers(now)} i {rounds[now.Round]}", $"{_questions.Answers(now)} in {rounds[now.Round]}"];
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

    private static string Joined(IEnumerable<string> sentences) => string.Join(' ', sentences.Where(sentence => sentence.Length > 0));

    private static bool HasMoved(QuestionChange change) => change.Kind is ChangeKind.Up or ChangeKind.Down;

    private string Way(QuestionChange change) =>
        change.Kind == ChangeKind.Up ? language["er steget", "has risen"] : language["er faldet", "has fallen"];

    private string Moved(QuestionChange change)
    {
        var decimals = change.Interval is { } interval ? Numbers.IntervalDecimals(interval.Low, interval.High) : 1;
        var uncertainty = change.Interval is { } known
            ? language[$" (usikkerhed {language.Interval(known.Low, known.High)})", $" (uncertainty {language.Interval(known.Low, known.High)})"]
            : string.Empty;
        var size = language.Size(change.Now!.ChangeMean!.Value, decimals);
        var since = rounds[change.Before!.Round];
        return language[
            $"{QuestionSentences.NameOf(change)} {Way(change)} {size} siden {since}{uncertainty}.",
            $"{QuestionSentences.NameOf(change)} {Way(change)} {size} since {since}{uncertainty}."];
    }

    private string TheRest(IReadOnlyList<QuestionChange> changes)
    {
        var unchanged = changes.Where(change => change.Kind == ChangeKind.Unchanged).ToList();
        var uncertain = changes.Where(change => change.Kind == ChangeKind.Uncertain).ToList();
        var hidden = changes.Where(change => change.Kind == ChangeKind.NotShown).ToList();
        var sentences = new[]
        {
            unchanged.Count == 0 ? string.Empty : language[
                $"{Names(unchanged)} er {(unchanged.Count > 2 ? "uændrede" : "uændret")}.",
                $"{Names(unchanged)} {(unchanged.Count == 1 ? "is" : "are")} unchanged."],
            uncertain.Count == 0 ? string.Empty : language[
                $"{Names(uncertain)} kan ikke afgøres med så få svar.",
                $"{Names(uncertain)} cannot be told with so few answers."],
            hidden.Count == 0 ? string.Empty : language[
                $"{Names(hidden)} vises ikke.", $"{Names(hidden)} {(hidden.Count == 1 ? "is" : "are")} not shown."],
        };
        return Joined(sentences);
    }

    // One or two by name, more by number.
    private string Names(IReadOnlyList<QuestionChange> changes) => changes.Count <= 2
        ? language.List([.. changes.Select(QuestionSentences.NameOf)])
        : language[$"{language.Count(changes.Count)} spørgsmål", $"{language.Count(changes.Count)} questions"];

    private string NothingMoved(IReadOnlyList<QuestionChange> changes)
    {
        var compared = changes.Where(change => change.Before is not null).MaxBy(change => change.Now!.AnswerCount)!;
        var nothing = language[
            $"Ingen sikre ændringer siden {rounds[compared.Before!.Round]}.", $"No certain changes since {rounds[compared.Before!.Round]}."];
        return $"{nothing} {_questions.Visible(compared with { Now = compared.Now! with { ChangeMean = 0 } })}";
    }
}
