namespace LusInsight.Analytics.Vocabulary;

/// <summary>The key of a row in leaders.csv: whoever the conversation is about (in an employee concept an employee).</summary>
public readonly record struct LeaderId(string Value) : IKey<LeaderId>
{
    /// <inheritdoc />
    public static LeaderId From(string value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value;
}
