using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Initiatives;

/// <summary>
/// One row per decided initiative, not dropped: how participants' current level has changed beside others' (contract §3).
/// Participants are those who were in its departments, exactly these, in its round. All changes are in levels.
/// </summary>
/// <param name="Initiative">The initiative.</param>
/// <param name="Name">Its name; null where it has none.</param>
/// <param name="Arena">The arena.</param>
/// <param name="Round">The round whose need it answers.</param>
/// <param name="NextRound">The next round with levels in the arena, which the change is measured in; null until there is one.</param>
/// <param name="PairedCount">Participants with a current level in both rounds.</param>
/// <param name="ChangeMean">Their mean change; null where there are none.</param>
/// <param name="OthersPairedCount">Everybody else with a current level in both.</param>
/// <param name="OthersChangeMean">Their mean change; null where there are none.</param>
/// <param name="Difference">Participants' change − others'.</param>
/// <param name="CiLow">Lower end of its 95 % Welch interval; null with fewer than two on a side.</param>
/// <param name="CiHigh">Its upper end.</param>
/// <param name="Verdict">Up or down only when the interval excludes 0, else uncertain.</param>
/// <param name="StartMean">Participants' mean level before.</param>
/// <param name="OthersStartMean">Others' mean level before.</param>
/// <param name="ComparableChangeMean">The change of others who started where participants did, by analysis of covariance.</param>
/// <param name="AdjustedDifference">Participants' change − that of comparable others: without regression to the mean.</param>
/// <param name="AdjustedCiLow">Lower end of its 95 % interval.</param>
/// <param name="AdjustedCiHigh">Its upper end.</param>
/// <param name="Hidden">Why the figures are null; null when they may be shown.</param>
public sealed record InitiativeEffect(
    InitiativeId Initiative,
    string? Name,
    ArenaId Arena,
    RoundId Round,
    RoundId? NextRound,
    long? PairedCount,
    double? ChangeMean,
    long? OthersPairedCount,
    double? OthersChangeMean,
    double? Difference,
    double? CiLow,
    double? CiHigh,
    Verdict? Verdict,
    double? StartMean,
    double? OthersStartMean,
    double? ComparableChangeMean,
    double? AdjustedDifference,
    double? AdjustedCiLow,
    double? AdjustedCiHigh,
    Hidden? Hidden = null)
{
    /// <summary>An initiative whose effect may not be shown: no figure of it.</summary>
    internal static InitiativeEffect NotShown(InitiativeRow initiative, Hidden reason) => new(
        initiative.InitiativeId, initiative.Name, initiative.ArenaId, initiative.RoundId,
        null, null, null, null, null, null, null, null, null, null, null, null, null, null, null, reason);

    /// <summary>From levels then and now of participants and of everybody else.</summary>
    internal static InitiativeEffect Of(InitiativeRow initiative, RoundId? nextRound, PairTable participants, PairTable others)
    {
        var (change, othersChange) = (participants.Differences, others.Differences);
        var interval = WelchInterval.Of(othersChange, change);
        var adjusted = Statistics.AdjustedDifference.Of(participants, others);
        return new InitiativeEffect(
            initiative.InitiativeId,
            initiative.Name,
            initiative.ArenaId,
            initiative.RoundId,
            nextRound,
            participants.Count,
            change.Mean,
            others.Count,
            othersChange.Mean,
            change.Mean - othersChange.Mean,
            interval?.Low,
            interval?.High,
            interval switch
            {
                { Low: > 0 } => Trends.Verdict.Up,
                { High: < 0 } => Trends.Verdict.Down,
                _ => Trends.Verdict.Uncertain,
            },
            participants.X.Mean,
            others.X.Mean,
            change.Mean - adjusted?.Value,
            adjusted?.Value,
            adjusted?.Interval.Low,
            adjusted?.Interval.High);
    }
}
