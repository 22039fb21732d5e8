using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>One row of Trends.sql or ReleasedAnswers.sql: how many people of the scope gave a value; 0 where only others did.</summary>
internal sealed record AnswerCount(QuestionId QuestionId, RoundId RoundId, int Value, long PeopleCount);
