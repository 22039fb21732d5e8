using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Dashboard.Api;

/// <summary>One row per round, by opens_on, then id.</summary>
public sealed record RoundRow(RoundId Round, string Name, DateOnly OpensOn, DateOnly ClosesOn);
