using System.Data;
using Dapper;
using DuckDB.NET.Data;

namespace LusInsight.Analytics.Store.DuckDb;

/// <summary>A list as one parameter, for <c>unnest($name)</c> or <c>x = ANY($name)</c>; Dapper alone would expand it to many.</summary>
/// <param name="values">May be empty.</param>
public class ValueList<T>(IEnumerable<T> values) : SqlMapper.ICustomQueryParameter
{
    /// <inheritdoc />
    public void AddParameter(IDbCommand command, string name)
    {
        ArgumentNullException.ThrowIfNull(command);
        command.Parameters.Add(new DuckDBParameter(name, values.ToList()));
    }
}
