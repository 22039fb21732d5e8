using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Gaps;

/// <summary>One row of GapPairs.sql.</summary>
internal sealed record GapPair(ArenaId ArenaId, int EarlierGap, int Gap, long PeopleCount);
