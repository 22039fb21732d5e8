using LusInsight.Analytics.Store;

namespace LusInsight.Dashboard.Text;

/// <summary>Where a round stands on a day.</summary>
public enum RoundState
{
    /// <summary>Not opened yet.</summary>
    Coming,

    /// <summary>From its first to its last open day.</summary>
    Open,

    /// <summary>After its last open day.</summary>
    Closed,
}

/// <summary>The state of a round, and its word.</summary>
public static class RoundStates
{
    /// <summary>The state on a day.</summary>
    public static RoundState StateOn(this Round round, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(round);
        return day < round.OpensOn ? RoundState.Coming : day > round.ClosesOn ? RoundState.Closed : RoundState.Open;
    }

    /// <summary>"LULS 2025 (åben)".</summary>
    public static string NameWithState(this Language language, Round round, DateOnly day)
    {
        ArgumentNullException.ThrowIfNull(round);
        var state = round.StateOn(day) switch
        {
            RoundState.Coming => language["kommende", "coming"],
            RoundState.Open => language["åben", "open"],
            RoundState.Closed => language["lukket", "closed"],
            _ => throw new ArgumentOutOfRangeException(nameof(round), round, "Not a state."),
        };
        return $"{round.Name} ({state})";
    }
}
