using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>One row of Pairs.sql or ReleasedPairs.sql: how many people of the scope answered so in the one round and so in the other.</summary>
internal sealed record PairCount(
    QuestionId QuestionId, RoundId EarlierRoundId, RoundId RoundId, int EarlierValue, int Value, long PeopleCount);
