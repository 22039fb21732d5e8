namespace LusInsight.Analytics.Vocabulary;

/// <summary>The key of a row in departments.csv.</summary>
public readonly record struct DepartmentId(string Value) : IKey<DepartmentId>
{
    /// <inheritdoc />
    public static DepartmentId From(string value) => new(value);

    /// <inheritdoc />
    public override string ToString() => Value;
}
