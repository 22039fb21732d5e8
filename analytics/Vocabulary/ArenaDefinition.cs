namespace LusInsight.Analytics.Vocabulary;

/// <summary>An axis of the spider, and the rounds it is used in.</summary>
public sealed record ArenaDefinition(ArenaId Id, string Name, RoundId? FromRound = null, RoundId? ToRound = null);
