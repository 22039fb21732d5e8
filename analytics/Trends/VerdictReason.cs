namespace LusInsight.Analytics.Trends;

/// <summary>Why a change is <see cref="Verdict.Uncertain"/>.</summary>
public enum VerdictReason
{
    /// <summary>Unchanged: whatever the change is, it is surely within the margin (two one-sided tests, p under 0.05).</summary>
    Equivalent,

    /// <summary>Neither a change nor its absence can be told with so few answers.</summary>
    Inconclusive,

    /// <summary>Fewer than two answers on a side: there is nothing to test.</summary>
    TooFewAnswers,
}
