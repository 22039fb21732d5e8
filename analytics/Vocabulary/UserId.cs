namespace LusInsight.Analytics.Vocabulary;

/// <summary>The key of a row in users.csv: an e-mail or login.</summary>
public readonly record struct UserId(string Value) : IKey<UserId>
{
    /// <inheritdoc />
    public static UserId From(string value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value;
}
