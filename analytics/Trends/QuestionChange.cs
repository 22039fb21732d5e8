using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>A question in one round beside the nearest earlier round with answers: what a reader is told of it.</summary>
/// <param name="Question">The question with all its rounds.</param>
/// <param name="Now">The round asked for; null when nobody answered in it, and where it may not be shown.</param>
/// <param name="Before">The nearest earlier round with answers that are shown; null when nothing precedes.</param>
/// <param name="Interval">95 % Welch interval of the change, in points of the scale; null with fewer than two answers on a side.</param>
/// <param name="Kind">In one word.</param>
public sealed record QuestionChange(QuestionTrend Question, RoundTrend? Now, RoundTrend? Before, Interval? Interval, ChangeKind Kind)
{
    /// <summary>The smallest change that so many answers would probably show, in points of the scale: <see cref="RoundTrend.SmallestDetectable"/>.</summary>
    public double? SmallestVisible => Now?.SmallestDetectable;

    /// <summary>Reads a question's trend in one round.</summary>
    public static QuestionChange In(QuestionTrend question, RoundId round)
    {
        ArgumentNullException.ThrowIfNull(question);
        var index = question.Rounds.ToList().FindIndex(row => row.Round == round);
        if (index < 0 || question.Rounds[index] is not { AnswerCount: > 0 } now)
        {
            var isHidden = index >= 0 && question.Rounds[index].Hidden is not null;
            return new QuestionChange(question, null, null, null, isHidden ? ChangeKind.NotShown : ChangeKind.NotAnswered);
        }

        if (question.Rounds.Take(index).LastOrDefault(row => row.Hidden is null) is not { } before)
        {
            return new QuestionChange(question, now, null, null, index == 0 ? ChangeKind.First : ChangeKind.Alone);
        }

        var interval = now is { ChangeCiLow: { } low, ChangeCiHigh: { } high } ? new Interval(low, high) : (Interval?)null;
        return new QuestionChange(question, now, before, interval, Judge(now));
    }

    private static ChangeKind Judge(RoundTrend now) => now.Verdict switch
    {
        Verdict.Up => ChangeKind.Up,
        Verdict.Down => ChangeKind.Down,
        Verdict.First => ChangeKind.First,
        _ => now.VerdictReason == VerdictReason.Equivalent ? ChangeKind.Unchanged : ChangeKind.Uncertain,
    };
}
