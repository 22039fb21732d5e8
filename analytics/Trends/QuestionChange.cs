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
    /// <summary>An unchanged question has its interval within this part of its scale's width.</summary>
    private const double SmallPart = 1.0 / 8;

    /// <summary>
    /// The smallest change that so many answers would show, in points of the scale: half the width of
    /// <see cref="Interval"/>. Null with fewer than two answers on a side.
    /// </summary>
    public double? SmallestVisible => Interval is { } interval ? (interval.High - interval.Low) / 2 : null;

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

        var interval = WelchInterval.Of(AnswersOf(before), AnswersOf(now));
        return new QuestionChange(question, now, before, interval, Judge(question, now, interval));
    }

    private static ChangeKind Judge(QuestionTrend question, RoundTrend now, Interval? interval) => now.Verdict switch
    {
        Verdict.Up => ChangeKind.Up,
        Verdict.Down => ChangeKind.Down,
        Verdict.First => ChangeKind.First,
        _ => IsSmall(interval, question.Max - question.Min) ? ChangeKind.Unchanged : ChangeKind.Uncertain,
    };

    private static bool IsSmall(Interval? interval, int width) =>
        interval is { } known && Math.Max(Math.Abs(known.Low), Math.Abs(known.High)) <= width * SmallPart;

    private static Histogram AnswersOf(RoundTrend round)
    {
        var answers = new Histogram();
        foreach (var (value, count) in round.Histogram ?? [])
        {
            answers.Add(value, count);
        }

        return answers;
    }
}
