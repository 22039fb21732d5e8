namespace LusInsight.Analytics.Vocabulary;

/// <summary>The id of an arena (the spider's axes) in the concept.</summary>
public readonly record struct ArenaId(string Value) : IKey<ArenaId>
{
    /// <inheritdoc />
    public static ArenaId From(string value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value;
}
