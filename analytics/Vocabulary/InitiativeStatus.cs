namespace LusInsight.Analytics.Vocabulary;

/// <summary>How far a joint initiative is.</summary>
public enum InitiativeStatus
{
    /// <summary>Agreed on, not begun.</summary>
    Planned,

    /// <summary>Under way.</summary>
    Running,

    /// <summary>Ended.</summary>
    Done,

    /// <summary>Given up.</summary>
    Dropped,
}
