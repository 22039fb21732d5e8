using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Initiatives;

/// <summary>One row of EffectPairs.sql.</summary>
internal sealed record EffectPair(InitiativeId InitiativeId, bool TakesPart, int EarlierLevel, int LaterLevel, long PeopleCount);
