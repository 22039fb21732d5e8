using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>One row of GroupAnswers.sql.</summary>
internal sealed record GroupCount(QuestionId QuestionId, RoundId RoundId, DepartmentId GroupId, long PeopleCount, long ValueSum);
