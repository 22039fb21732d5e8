using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>One department's answers to one question beside those of the nearest earlier round with any, where they can be tested.</summary>
internal sealed record DepartmentChange(
    ItemKind Kind, QuestionDefinition Question, Department Department, RoundId EarlierRound, Histogram Earlier, Histogram Later, double P)
{
    /// <summary>Null where nothing precedes, where a side has too few answers, and where neither varies.</summary>
    /// <param name="kind">Scaling or evaluation.</param>
    /// <param name="question">The question.</param>
    /// <param name="department">The department.</param>
    /// <param name="rounds">All rounds up to the one asked for, in order.</param>
    /// <param name="answers">The department's in a round; null without any.</param>
    public static DepartmentChange? Of(
        ItemKind kind, QuestionDefinition question, Department department, IReadOnlyList<Round> rounds, Func<RoundId, Histogram?> answers)
    {
        var before = rounds.SkipLast(1).Select(round => (round.RoundId, Answers: answers(round.RoundId))).LastOrDefault(round => round.Answers is { Count: > 0 });
        return before.Answers is { } earlier && answers(rounds[^1].RoundId) is { } later && TrustedChange.P(earlier, later) is { } p
            ? new DepartmentChange(kind, question, department, before.RoundId, earlier, later, p)
            : null;
    }

    /// <summary>The change as an alert.</summary>
    /// <param name="adjusted">Its p, adjusted over all that were tested.</param>
    public Alert ToAlert(double adjusted)
    {
        var (mean, before) = (Later.Mean!.Value, Earlier.Mean!.Value);
        var interval = WelchInterval.Of(Earlier, Later)!.Value;
        return new Alert(
            Department.DepartmentId,
            Department.Name,
            Kind,
            Question.Id,
            Question.Text,
            EarlierRound,
            Later.Count,
            Earlier.Count,
            mean,
            before,
            mean - before,
            interval.Low,
            interval.High,
            P,
            adjusted,
            mean > before ? Verdict.Up : Verdict.Down);
    }
}
