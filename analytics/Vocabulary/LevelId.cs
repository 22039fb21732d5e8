namespace LusInsight.Analytics.Vocabulary;

/// <summary>The id of a leadership (or employee) level in the concept.</summary>
public readonly record struct LevelId(string Value) : IKey<LevelId>
{
    /// <inheritdoc />
    public static LevelId From(string value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value;
}
