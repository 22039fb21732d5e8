using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Gaps;

/// <summary>
/// One row per arena × round with levels; of protected figures also those that are not shown. Is the gap closing? A change
/// under 0 is a gap that closes. In levels.
/// </summary>
/// <param name="Round">The round.</param>
/// <param name="LeaderCount">People with both levels.</param>
/// <param name="CurrentMean">Their current level.</param>
/// <param name="DesiredMean">Their desired level.</param>
/// <param name="GapMean">Mean of desired − current.</param>
/// <param name="GapCiLow">Lower end of its 95 % Student-t interval; null under two people.</param>
/// <param name="GapCiHigh">Its upper end.</param>
/// <param name="ChangeMean">The gap − that of the nearest earlier round here, of everybody; null in the first.</param>
/// <param name="ChangeCiLow">Lower end of its 95 % Welch interval.</param>
/// <param name="ChangeCiHigh">Its upper end.</param>
/// <param name="ChangePHolm">Welch's t-test, Holm-adjusted over the arenas of the round, 0–1.</param>
/// <param name="Verdict">From it alone: down where the gap has closed, up where it has widened.</param>
/// <param name="PairedCount">People with both levels in both rounds, both times here; null where that is not shown.</param>
/// <param name="PairedChangeMean">The mean change of their gap.</param>
/// <param name="PairedCiLow">Lower end of its 95 % Student-t interval.</param>
/// <param name="PairedCiHigh">Its upper end.</param>
/// <param name="PairedP">Paired t-test, two-sided, 0–1.</param>
/// <param name="Hidden">Why the figures are null; null when they may be shown.</param>
/// <param name="PairedHidden">Why the paired figures alone are null where there is a round to pair with; else null.</param>
public sealed record RoundGap(
    RoundId Round,
    long? LeaderCount,
    double? CurrentMean,
    double? DesiredMean,
    double? GapMean,
    double? GapCiLow,
    double? GapCiHigh,
    double? ChangeMean,
    double? ChangeCiLow,
    double? ChangeCiHigh,
    double? ChangePHolm,
    Verdict? Verdict,
    long? PairedCount,
    double? PairedChangeMean,
    double? PairedCiLow,
    double? PairedCiHigh,
    double? PairedP,
    Hidden? Hidden = null,
    Hidden? PairedHidden = null)
{
    internal static RoundGap NotShown(RoundId round, Hidden reason) => new(
        round, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, reason);
}
