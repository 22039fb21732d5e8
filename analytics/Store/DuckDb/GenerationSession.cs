using Dapper;
using DuckDB.NET.Data;

namespace LusInsight.Analytics.Store.DuckDb;

/// <summary>A connection to one generation. Not for several threads at once.</summary>
public sealed class GenerationSession : IDisposable
{
    private readonly DuckDBConnection _connection;

    internal GenerationSession(DuckDBConnection connection) => _connection = connection;

    /// <summary>Runs one embedded .sql file and maps each row to <typeparamref name="T"/> by its constructor.</summary>
    /// <param name="sqlPath">The file's path in the project, such as "Gaps/Gaps.sql".</param>
    /// <param name="parameters">An object with a property per $parameter.</param>
    /// <param name="cancellation">Interrupts the query.</param>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public IReadOnlyList<T> Query<T>(string sqlPath, object parameters, CancellationToken cancellation = default) =>
        Run(cancellation, () => _connection.Query<T>(EmbeddedSql.Read(sqlPath), parameters).AsList());

    /// <inheritdoc />
    public void Dispose() => _connection.Dispose();

    private T Run<T>(CancellationToken cancellation, Func<T> query)
    {
        cancellation.ThrowIfCancellationRequested();
        using var interrupt = cancellation.Register(() => _connection.NativeConnection.Interrupt());
        try
        {
            return query();
        }
        catch (DuckDBException) when (cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(cancellation);
        }
    }
}
