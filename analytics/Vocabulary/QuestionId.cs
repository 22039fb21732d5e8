namespace LusInsight.Analytics.Vocabulary;

/// <summary>The id of a scaling or evaluation question in the concept.</summary>
public readonly record struct QuestionId(string Value) : IKey<QuestionId>
{
    /// <inheritdoc />
    public static QuestionId From(string value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value;
}
