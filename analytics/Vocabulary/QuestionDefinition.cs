namespace LusInsight.Analytics.Vocabulary;

/// <summary>A question answered on a scale, and the rounds it is asked in. A trend joins on the id, never on the text.</summary>
public sealed record QuestionDefinition(QuestionId Id, string Text, Scale Scale, RoundId? FromRound = null, RoundId? ToRound = null);
