using System.Data;
using Dapper;
using DuckDB.NET.Data;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Store.DuckDb;

/// <summary>A list as one parameter, for <c>x = ANY($name)</c>; Dapper alone would expand it to many.</summary>
/// <param name="values">May be empty: then nothing matches.</param>
public sealed class TextList(IEnumerable<string> values) : SqlMapper.ICustomQueryParameter
{
    /// <summary>The texts of departments, for a scope's tops.</summary>
    public static TextList Of(IEnumerable<DepartmentId> departments) => new(departments.Select(d => d.Value));

    /// <inheritdoc />
    public void AddParameter(IDbCommand command, string name)
    {
        ArgumentNullException.ThrowIfNull(command);
        command.Parameters.Add(new DuckDBParameter(name, values.ToList()));
    }
}
