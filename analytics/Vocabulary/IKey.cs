namespace LusInsight.Analytics.Vocabulary;

/// <summary>
/// A key of one kind. Keys of different kinds are different types, so that a department cannot be passed
/// where a round is meant; in JSON and SQL each is its bare string.
/// </summary>
/// <typeparam name="TSelf">The key's own type.</typeparam>
public interface IKey<out TSelf>
    where TSelf : struct, IKey<TSelf>
{
    /// <summary>The key's text, compared ordinally.</summary>
    string Value { get; }

    /// <summary>Wraps a text that is already known to be such a key's.</summary>
    static abstract TSelf From(string value);
}
