namespace LusInsight.Analytics.Vocabulary;

/// <summary>The id of an organisation: a-z, 0-9 and '-'. It is also its folder's name.</summary>
public readonly record struct OrganisationId(string Value) : IKey<OrganisationId>
{
    /// <inheritdoc />
    public static OrganisationId From(string value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value;
}
