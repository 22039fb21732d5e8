namespace LusInsight.Analytics.Vocabulary;

/// <summary>The key of a row in rounds.csv.</summary>
public readonly record struct RoundId(string Value) : IKey<RoundId>
{
    /// <inheritdoc />
    public static RoundId From(string value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value;
}
