using System.Data;
using DuckDB.NET.Data;
using LusInsight.Analytics.Store;

namespace LusInsight.Ingest.Loading;

/// <summary>
/// The engine one load works in: the delivery lies in `staging`, the generation in force is attached as `stored`, the one
/// being written as `generation`. Not for several threads at once.
/// </summary>
internal sealed class LoadConnection : IDisposable
{
    /// <summary>Of the engine, in bytes. More makes no load of ten million rows faster, and the dashboard lives beside it.</summary>
    private const long MostMemory = 1L << 30;

    private readonly CancellationToken _cancellation;

    private LoadConnection(DuckDBConnection connection, CancellationToken cancellation) =>
        (Native, _cancellation) = (connection, cancellation);

    /// <summary>For the reader, which appends to staging.</summary>
    public DuckDBConnection Native { get; }

    /// <summary>
    /// Opens the engine with an empty `staging`. What does not fit in memory, staging too, goes to the folder's disk; what
    /// fits is neither compressed nor written.
    /// </summary>
    public static LoadConnection Open(OrganisationFolder folder, CancellationToken cancellation)
    {
        var native = new DuckDBConnection("Data Source=:memory:");
        var connection = new LoadConnection(native, cancellation);
        try
        {
            native.Open();
            var memory = Math.Min(MostMemory, GC.GetGCMemoryInfo().TotalAvailableMemoryBytes / 2);
            connection.Execute($"SET memory_limit = '{memory / (1024 * 1024)}MiB'");
            connection.Execute($"SET temp_directory = {SqlText.Literal(folder.TempFolder)}");
            // The order of rows means nothing in a generation; keeping it costs memory and threads.
            connection.Execute("SET preserve_insertion_order = false");
            connection.Execute("ATTACH ':memory:' AS staging");
            return connection;
        }
        catch
        {
            connection.Dispose();
            throw;
        }
    }

    /// <summary>Attaches a generation to read from.</summary>
    public void AttachReadOnly(string file, string name) => Execute($"ATTACH {SqlText.Literal(file)} AS {name} (READ_ONLY)");

    /// <summary>
    /// Attaches a file that nobody else sees yet. It needs no journal: when this process dies, the file is thrown away. Its
    /// texts are compressed as the engine has been able to since 1.3: a fourth quicker to write, and a seventh smaller.
    /// </summary>
    public void AttachNew(string file, string name) =>
        Execute($"ATTACH {SqlText.Literal(file)} AS {name} (RECOVERY_MODE no_wal_writes, STORAGE_VERSION 'v1.4.0')");

    /// <summary>Runs statements; parameters that none of them name are passed over.</summary>
    /// <returns>How many rows the last one changed.</returns>
    public int Execute(string sql, params (string Name, object? Value)[] parameters) =>
        Run(sql, parameters, static command => command.ExecuteNonQuery());

    /// <summary>Runs one of this assembly's .sql files under Loading/.</summary>
    public int ExecuteFile(string file, params (string Name, object? Value)[] parameters) => Execute(Text(file), parameters);

    /// <summary>A whole number.</summary>
    public long Count(string sql, params (string Name, object? Value)[] parameters) =>
        Query(sql, static row => row.GetInt64(0), parameters).Single();

    public IReadOnlyList<T> Query<T>(string sql, Func<IDataRecord, T> map, params (string Name, object? Value)[] parameters) =>
        Run(sql, parameters, command =>
        {
            using var reader = command.ExecuteReader();
            var rows = new List<T>();
            while (reader.Read())
            {
                rows.Add(map(reader));
            }

            return rows;
        });

    public IReadOnlyList<T> QueryFile<T>(string file, Func<IDataRecord, T> map, params (string Name, object? Value)[] parameters) =>
        Query(Text(file), map, parameters);

    public void Dispose() => Native.Dispose();

    private static string Text(string file) => EmbeddedSql.Read("Loading/" + file, typeof(LoadConnection).Assembly);

    private T Run<T>(string sql, (string Name, object? Value)[] parameters, Func<DuckDBCommand, T> run)
    {
        _cancellation.ThrowIfCancellationRequested();
        using var command = Native.CreateCommand();
        command.CommandText = sql;
        foreach (var (name, value) in parameters)
        {
            command.Parameters.Add(new DuckDBParameter(name, value ?? DBNull.Value));
        }

        using var interrupt = _cancellation.Register(() => Native.NativeConnection.Interrupt());
        try
        {
            return run(command);
        }
        catch (DuckDBException) when (_cancellation.IsCancellationRequested)
        {
            throw new OperationCanceledException(_cancellation);
        }
    }
}
