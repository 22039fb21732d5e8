namespace LusInsight.Analytics.Vocabulary;

/// <summary>A part of every year, both ends included; it may run over New Year.</summary>
public readonly record struct YearWindow(MonthDay From, MonthDay To);
