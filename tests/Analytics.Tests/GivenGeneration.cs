using System.Data.Common;
using DuckDB.NET.Data;
using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests;

/// <summary>
/// A real generation file made of the rows that a test gives. What a load derives (closure, person_round, cells) is
/// derived by the same SQL, except the tables that the test itself gives. Without users, each department gets a director.
/// </summary>
public sealed class GivenGeneration(Concept concept) : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("lusinsight-").FullName;
    private readonly List<Action<DuckDBConnection>> _inserts = [];
    private readonly HashSet<string> _given = new(StringComparer.Ordinal);
    private DateOnly? _today;
    private Generation? _generation;

    /// <summary>The generation of what was given before the first look at it.</summary>
    public Generation Generation => _generation ??= Write();

    /// <summary>Rows as text: <c>.With("leader", "leader_id,department_id,level", "L1,D1,a", "L2,D1,")</c>. A blank is null.</summary>
    public GivenGeneration With(string table, string columns, params string[] rows)
    {
        _given.Add(table);
        _inserts.Add(connection => GivenRows.Insert(connection, concept, table, columns.Split(','), rows));
        return this;
    }

    /// <summary>Rows by SQL, for what is too much to write down.</summary>
    public GivenGeneration WithSql(string table, string insert)
    {
        _given.Add(table);
        _inserts.Add(connection => Execute(connection, insert));
        return this;
    }

    /// <summary>The organisation's fixed clock.</summary>
    public GivenGeneration Today(string today)
    {
        _today = DateOnly.Parse(today);
        return this;
    }

    /// <summary>The viewer behind a user id.</summary>
    public Viewer Viewer(string userId) => Analytics.Access.Viewer.Find(Generation, UserId.From(userId)).ShouldNotBeNull();

    /// <summary>The director of a department, where the test gives no users.</summary>
    public Viewer Director(string department) => Viewer("director-" + department);

    /// <summary>What the director of a department asks for: all levels and dates unless told.</summary>
    public Scope Scope(string department, string? round = null, string? level = null, string? asOf = null) =>
        Analytics.Access.Scope.Resolve(Generation, Director(department), new ScopeRequest(round, department, level, asOf));

    /// <summary>Writes the file where a test wants one, and leaves it closed.</summary>
    public void WriteTo(string path)
    {
        using var connection = new DuckDBConnection($"Data Source={path}");
        connection.Open();
        using var transaction = connection.BeginTransaction();
        foreach (var table in EmbeddedSql.Folder("Store/Tables"))
        {
            Execute(connection, EmbeddedSql.Read(table));
        }

        _inserts.ForEach(insert => insert(connection));
        GivenDerived.Fill(connection, _given, concept, _today);
        transaction.Commit();
    }

    public void Dispose()
    {
        _generation?.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private Generation Write()
    {
        var path = Path.Combine(_folder, "g000001.duckdb");
        WriteTo(path);
        return Generation.Open(path, 1);
    }

    private static void Execute(DbConnection connection, string sql)
    {
        using var command = connection.CreateCommand();
        command.CommandText = sql;
        command.ExecuteNonQuery();
    }
}
