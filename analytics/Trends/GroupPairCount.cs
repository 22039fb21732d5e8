using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>One row of GroupPairs.sql.</summary>
internal sealed record GroupPairCount(
    QuestionId QuestionId,
    RoundId RoundId,
    DepartmentId EarlierGroupId,
    DepartmentId GroupId,
    long PeopleCount,
    long EarlierValueSum,
    long ValueSum);
