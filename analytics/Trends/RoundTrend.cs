using System.Text.Json.Serialization;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>
/// One row per question × round with answers; of protected figures also those that are not shown. Means, changes and intervals are in points of the
/// question's scale.
/// </summary>
/// <param name="Round">The round.</param>
/// <param name="AnswerCount">People who answered, each once.</param>
/// <param name="Mean">Their mean.</param>
/// <param name="Sd">Standard deviation (n − 1); null under two answers.</param>
/// <param name="CiLow">Lower end of the 95 % Student-t interval of the mean; null under two answers.</param>
/// <param name="CiHigh">Its upper end; not clipped to the scale.</param>
/// <param name="Median">The mean of the middle two.</param>
/// <param name="Histogram">Every value of the scale, zeros included.</param>
/// <param name="ChangeMean">Mean − the mean of the nearest earlier round with answers here; null in the first.</param>
/// <param name="ChangeP">Welch's t-test, two-sided, 0–1.</param>
/// <param name="ChangePHolm">Holm-adjusted over the concept's questions of the kind in this round, 0–1.</param>
/// <param name="PairedCount">People who answered in both rounds, both times in this department and level.</param>
/// <param name="PairedChangeMean">Their mean change.</param>
/// <param name="PairedP">Paired t-test, two-sided, 0–1; null under two pairs.</param>
/// <param name="Verdict">From <paramref name="ChangePHolm"/> alone.</param>
/// <param name="Hidden">Why the figures are null; null when they may be shown.</param>
/// <param name="PairedHidden">Why the paired figures alone are null where there is a round to pair with; else null.</param>
/// <param name="ReleasedOn">The day of protected figures that stand although answers have changed since; else null.</param>
public sealed record RoundTrend(
    RoundId Round,
    long? AnswerCount,
    double? Mean,
    double? Sd,
    double? CiLow,
    double? CiHigh,
    double? Median,
    IReadOnlyList<ValueCount>? Histogram,
    double? ChangeMean,
    double? ChangeP,
    double? ChangePHolm,
    long? PairedCount,
    double? PairedChangeMean,
    double? PairedP,
    Verdict? Verdict,
    Hidden? Hidden = null,
    Hidden? PairedHidden = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] DateOnly? ReleasedOn = null)
{
    /// <summary>A round whose figures may not be shown: none of them, counts included.</summary>
    public static RoundTrend NotShown(RoundId round, Hidden reason) =>
        new(round, null, null, null, null, null, null, null, null, null, null, null, null, null, null, reason);
}
