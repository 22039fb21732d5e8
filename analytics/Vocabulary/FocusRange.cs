namespace LusInsight.Analytics.Vocabulary;

/// <summary>How many arenas a person marks to work on.</summary>
public readonly record struct FocusRange(int Min, int Max);
