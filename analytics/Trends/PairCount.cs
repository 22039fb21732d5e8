using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>One row of Pairs.sql or ReleasedPairs.sql: how many people of the scope moved by so many points between two rounds.</summary>
internal sealed record PairCount(QuestionId QuestionId, RoundId EarlierRoundId, RoundId RoundId, int Change, long PeopleCount);
