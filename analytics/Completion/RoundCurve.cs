using LusInsight.Analytics.Store;

namespace LusInsight.Analytics.Completion;

/// <summary>How many were complete on every day of a round.</summary>
public sealed class RoundCurve
{
    private readonly IReadOnlyList<(DateOnly Day, long Eligible, long Complete)> _turns;

    /// <summary>Adds up the changes.</summary>
    /// <param name="round">The round.</param>
    /// <param name="changes">Its days with a change, in order.</param>
    internal RoundCurve(Round round, IEnumerable<CurveChange> changes)
    {
        Round = round;
        var (eligible, complete) = (0L, 0L);
        _turns = [.. changes.Select(change =>
            (change.Day, eligible += change.EligibleChange, complete += change.CompleteChange))];
    }

    /// <summary>The round.</summary>
    public Round Round { get; }

    /// <summary>The counts as of a day, as <see cref="CompletionQuery"/> would give them.</summary>
    public RoundCompletion At(DateOnly day)
    {
        var (_, eligible, complete) = _turns.LastOrDefault(turn => turn.Day <= day);
        return new RoundCompletion(Round.RoundId, eligible, complete, Ratio.Of(complete, eligible));
    }
}
