namespace LusInsight.Analytics.Vocabulary;

/// <summary>The id of a topic in the concept.</summary>
public readonly record struct TopicId(string Value) : IKey<TopicId>
{
    /// <inheritdoc />
    public static TopicId From(string value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value;
}
