namespace LusInsight.Analytics.Vocabulary;

/// <summary>The key of a row in conversations.csv.</summary>
public readonly record struct ConversationId(string Value) : IKey<ConversationId>
{
    /// <inheritdoc />
    public static ConversationId From(string value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value;
}
