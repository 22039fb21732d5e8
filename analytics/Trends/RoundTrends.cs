using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>From counted answers to figures.</summary>
internal static class RoundTrends
{
    /// <summary>A change is told apart from chance only under this adjusted p.</summary>
    private const double Significance = 0.05;

    /// <summary>The Welch p of every question of a round, adjusted together.</summary>
    public static IReadOnlyDictionary<RoundAnswers, double> HolmAdjusted(IEnumerable<RoundAnswers> answers)
    {
        var adjusted = new Dictionary<RoundAnswers, double>();
        foreach (var round in answers.Where(a => a.ChangeP is not null).GroupBy(a => a.Round))
        {
            var tested = round.ToList();
            var holm = Holm.Adjust([.. tested.Select(a => a.ChangeP!.Value)]);
            for (var i = 0; i < tested.Count; i++)
            {
                adjusted[tested[i]] = holm[i];
            }
        }

        return adjusted;
    }

    /// <summary>One round's row.</summary>
    /// <param name="answers">What was answered.</param>
    /// <param name="scale">The question's.</param>
    /// <param name="holm">The adjusted p of the change, or null.</param>
    /// <param name="differences">Later − earlier, of those who answered in both; null in the first round, and where they are not shown.</param>
    /// <param name="keptSince">The day of figures that stand although answers have changed since; else null.</param>
    public static RoundTrend Figures(RoundAnswers answers, Scale scale, double? holm, Histogram? differences, DateOnly? keptSince)
    {
        var now = answers.Answers;
        var interval = now.Interval95;
        var change = now.Mean - answers.Earlier?.Answers.Mean;
        return new RoundTrend(
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
            holm,
            differences?.Count,
            differences?.Mean,
            differences is null ? null : PairedTest.P(differences),
            Judge(change, holm),
            PairedHidden: answers.Earlier is not null && differences is null ? Hidden.TooFew : null,
            ReleasedOn: keptSince);
    }

    private static Verdict Judge(double? change, double? holm) => (change, holm) switch
    {
        (null, _) => Verdict.First,
        ( > 0, < Significance) => Verdict.Up,
        ( < 0, < Significance) => Verdict.Down,
        _ => Verdict.Uncertain,
    };
}
