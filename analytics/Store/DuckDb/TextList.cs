using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Store.DuckDb;

/// <summary>A list of texts as one parameter, for <c>x = ANY($name)</c>.</summary>
/// <param name="values">May be empty: then nothing matches.</param>
public sealed class TextList(IEnumerable<string> values) : ValueList<string>(values)
{
    /// <summary>The texts of departments, for a scope's tops.</summary>
    public static TextList Of(IEnumerable<DepartmentId> departments) => new(departments.Select(d => d.Value));
}
