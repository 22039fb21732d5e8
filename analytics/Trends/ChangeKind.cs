namespace LusInsight.Analytics.Trends;

/// <summary>What is said of a question in a round, in one word.</summary>
public enum ChangeKind
{
    /// <summary>Nobody answered it in the round.</summary>
    NotAnswered,

    /// <summary>Its figures in the round may not be shown.</summary>
    NotShown,

    /// <summary>Nothing precedes.</summary>
    First,

    /// <summary>Earlier rounds may not be shown, so there is nothing to compare with.</summary>
    Alone,

    /// <summary>Risen: <see cref="Verdict.Up"/>.</summary>
    Up,

    /// <summary>Fallen: <see cref="Verdict.Down"/>.</summary>
    Down,

    /// <summary>Whatever the change is, it is surely small: <see cref="VerdictReason.Equivalent"/>.</summary>
    Unchanged,

    /// <summary>Cannot be told with so few answers.</summary>
    Uncertain,
}
