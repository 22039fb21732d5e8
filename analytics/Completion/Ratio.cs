namespace LusInsight.Analytics.Completion;

/// <summary>Shares of people.</summary>
internal static class Ratio
{
    /// <summary>Part / whole, 0–1; null when there is nobody.</summary>
    public static double? Of(long part, long whole) => whole == 0 ? null : (double)part / whole;
}
