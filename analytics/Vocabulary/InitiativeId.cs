namespace LusInsight.Analytics.Vocabulary;

/// <summary>The id of a joint initiative.</summary>
public readonly record struct InitiativeId(string Value) : IKey<InitiativeId>
{
    /// <inheritdoc />
    public static InitiativeId From(string value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value;
}
