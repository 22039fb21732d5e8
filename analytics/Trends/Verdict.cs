namespace LusInsight.Analytics.Trends;

/// <summary>What may be concluded of a change.</summary>
public enum Verdict
{
    /// <summary>Nothing precedes.</summary>
    First,

    /// <summary>Risen: the adjusted p is under 0.05.</summary>
    Up,

    /// <summary>Fallen: the adjusted p is under 0.05.</summary>
    Down,

    /// <summary>Cannot be told.</summary>
    Uncertain,
}
