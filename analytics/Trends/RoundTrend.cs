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
    /// <summary>Why the verdict is uncertain; null for every other verdict.</summary>
    public VerdictReason? VerdictReason { get; init; }

    /// <summary>Lower end of the 95 % Welch interval of the change, points; null with fewer than two answers on a side.</summary>
    public double? ChangeCiLow { get; init; }

    /// <summary>Its upper end.</summary>
    public double? ChangeCiHigh { get; init; }

    /// <summary>
    /// Points: a true change this large would be found with 80 % by so many answers that vary so much, after adjustment for
    /// all questions of the round. Null where there is nothing to test, and where nobody's answer differs.
    /// </summary>
    public double? SmallestDetectable { get; init; }

    /// <summary>That the change is within the margin: the larger p of two one-sided tests, 0–1.</summary>
    public double? EquivalenceP { get; init; }

    /// <summary>What the change consists of, points: those who answered in both rounds, their own mean change. The four parts sum to the change.</summary>
    public double? StayedChange { get; init; }

    /// <summary>
    /// What those who came bring. This and the two below are null where nobody stayed, and for protected figures: there it would
    /// tell what those who stayed answered, not only how they moved.
    /// </summary>
    public double? CameEffect { get; init; }

    /// <summary>What those who left take away.</summary>
    public double? LeftEffect { get; init; }

    /// <summary>That people came to, and left, other departments than those who stayed are in.</summary>
    public double? MixEffect { get; init; }

    /// <summary>A round whose figures may not be shown: none of them, counts included.</summary>
    public static RoundTrend NotShown(RoundId round, Hidden reason) =>
        new(round, null, null, null, null, null, null, null, null, null, null, null, null, null, null, reason);
}
