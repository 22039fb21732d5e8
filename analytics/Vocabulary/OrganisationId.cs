namespace LusInsight.Analytics.Vocabulary;

/// <summary>The id of an organisation: a-z, 0-9 and '-'. It is also its folder's name.</summary>
public readonly record struct OrganisationId(string Value) : IKey<OrganisationId>
{
    /// <inheritdoc />
    public static OrganisationId From(string value) => new(value);

    /// <summary>Whether a text from outside may be an organisation's id, and so a folder's name.</summary>
    public static bool IsWellFormed(string? text) =>
        !string.IsNullOrEmpty(text) && text.All(c => c is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-');

    /// <inheritdoc />
    public override string ToString() => Value;
}
