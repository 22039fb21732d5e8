namespace LusInsight.Analytics.Topics;

/// <summary>Who chose a topic, in conversations.</summary>
public sealed record ChosenBy(long Leader, long Manager, long Workplace);
