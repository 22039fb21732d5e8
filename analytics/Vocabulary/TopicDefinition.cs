namespace LusInsight.Analytics.Vocabulary;

/// <summary>Something to talk about, grouped by theme, and the rounds it is used in.</summary>
public sealed record TopicDefinition(
    TopicId Id, string Name, string? Theme = null, bool Mandatory = false, RoundId? FromRound = null, RoundId? ToRound = null);
