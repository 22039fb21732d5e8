using DuckDB.NET.Data;

namespace LusInsight.Analytics.Store.DuckDb;

/// <summary>
/// Holds one generation's file open read-only. DuckDB keeps one instance per path, so each session is a cheap
/// connection to it; it closes with the last of them.
/// </summary>
internal sealed class GenerationConnection : IDisposable
{
    private readonly string _connectionString;
    private readonly DuckDBConnection _root;

    public GenerationConnection(string path)
    {
        DapperTypes.Register();
        _connectionString = $"Data Source={path};ACCESS_MODE=READ_ONLY";
        _root = new DuckDBConnection(_connectionString);
        try
        {
            _root.Open();
            WholeFile.Require(_root, path);
        }
        catch
        {
            _root.Dispose();
            throw;
        }
    }

    public GenerationSession OpenSession()
    {
        var connection = new DuckDBConnection(_connectionString);
        connection.Open();
        return new GenerationSession(connection);
    }

    public void Dispose() => _root.Dispose();
}
