namespace LusInsight.Analytics.Trends;

/// <summary>Where a department's mean lies beside what chance alone gives so many people.</summary>
public enum FunnelPlace
{
    /// <summary>Within the 95 % limits.</summary>
    Usual,

    /// <summary>Above the 95 %, within the 99.8 % limits: one department in forty is there by chance.</summary>
    High,

    /// <summary>Below the 95 %, within the 99.8 % limits.</summary>
    Low,

    /// <summary>Above the 99.8 % limits: one in a thousand is there by chance.</summary>
    RarelyHigh,

    /// <summary>Below the 99.8 % limits.</summary>
    RarelyLow,
}
