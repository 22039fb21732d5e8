using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>From counted answers to figures.</summary>
internal static class RoundTrends
{
    /// <summary>A change is told apart from chance only under this adjusted p.</summary>
    private const double Significance = 0.05;

    /// <summary>The Welch p of every question of a round, adjusted together.</summary>
    public static IReadOnlyDictionary<RoundAnswers, AdjustedP> HolmAdjusted(IEnumerable<RoundAnswers> answers)
    {
        var adjusted = new Dictionary<RoundAnswers, AdjustedP>();
        foreach (var round in answers.Where(a => a.ChangeP is not null).GroupBy(a => a.Round))
        {
            var tested = round.ToList();
            var holm = Holm.Adjust([.. tested.Select(a => a.ChangeP!.Value)]);
            for (var i = 0; i < tested.Count; i++)
            {
                adjusted[tested[i]] = new AdjustedP(holm[i], tested.Count);
            }
        }

        return adjusted;
    }

    /// <summary>One round's row.</summary>
    /// <param name="answers">What was answered.</param>
    /// <param name="scale">The question's.</param>
    /// <param name="adjusted">The adjusted p of the change, or null.</param>
    /// <param name="margin">A change within it is none, in points.</param>
    /// <param name="source">Tells pairs, and what is kept.</param>
    public static RoundTrend Figures(RoundAnswers answers, Scale scale, AdjustedP? adjusted, double margin, AnswerSource source)
    {
        var now = answers.Answers;
        var interval = now.Interval95;
        var change = now.Mean - answers.Earlier?.Answers.Mean;
        var pairs = answers.Earlier is null ? null : source.Pairs(answers);
        var verdict = Judge(change, adjusted?.Holm);
        var row = new RoundTrend(
            answers.Round,
            now.Count,
            now.Mean,
            now.StandardDeviation,
            interval?.Low,
            interval?.High,
            now.Median,
            [.. Enumerable.Range(scale.Min, scale.Count).Select(value => new ValueCount(value, now.CountOf(value)))],
            change,
            answers.ChangeP,
            adjusted?.Holm,
            pairs?.Count,
            pairs?.Differences.Mean,
            pairs is null ? null : PairedTest.P(pairs.Differences),
            verdict,
            PairedHidden: answers.Earlier is not null && pairs is null ? Hidden.TooFew : null,
            ReleasedOn: source.KeptSince(answers));
        var parts = pairs is not null && source.Groups(answers) is { } groups ? ChangeParts.Of(groups) : null;
        return answers.Earlier is { } earlier ? WithChange(row, earlier.Answers, now, adjusted, margin) with
        {
            StayedChange = parts?.Stayed ?? pairs?.Differences.Mean,
            CameEffect = parts?.Came,
            LeftEffect = parts?.Left,
            MixEffect = parts?.Mix,
        } : row;
    }

    private static RoundTrend WithChange(RoundTrend row, Histogram earlier, Histogram now, AdjustedP? adjusted, double margin)
    {
        var interval = WelchInterval.Of(earlier, now);
        var equivalence = EquivalenceTest.P(earlier, now, margin);
        return row with
        {
            VerdictReason = row.Verdict != Verdict.Uncertain ? null
                : equivalence is null ? VerdictReason.TooFewAnswers
                : equivalence < Significance ? VerdictReason.Equivalent
                : VerdictReason.Inconclusive,
            ChangeCiLow = interval?.Low,
            ChangeCiHigh = interval?.High,
            SmallestDetectable = adjusted is { } tests ? SmallestDetectableChange.Of(earlier, now, Significance / tests.TestCount) : null,
            EquivalenceP = equivalence,
        };
    }

    /// <summary>Up or down only where the adjusted p says so.</summary>
    public static Verdict Judge(double? change, double? holm) => (change, holm) switch
    {
        (null, _) => Verdict.First,
        ( > 0, < Significance) => Verdict.Up,
        ( < 0, < Significance) => Verdict.Down,
        _ => Verdict.Uncertain,
    };
}
