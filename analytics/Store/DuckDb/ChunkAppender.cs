using DuckDB.NET.Data;
using DuckDB.NET.Native;
using NativeAppender = DuckDB.NET.Native.DuckDBAppender;

namespace LusInsight.Analytics.Store.DuckDb;

/// <summary>
/// Loads rows into one table, 2,048 at a time, straight into DuckDB's own column vectors: as fast as its CSV reader,
/// and safe where <c>DuckDBAppender.AppendValue</c> is not (a literal <c>1</c> there becomes one byte of a wider column).
/// </summary>
/// <remarks>
/// For each row call one Set… for every column, then <see cref="EndRow"/>. Rows are in the table after <see cref="Close"/>;
/// it is where a broken constraint comes to light. For one thread.
/// </remarks>
/// <example><code>
/// using var appender = new ChunkAppender(connection, "scaling_answer",
///     [new("conversation_id", ChunkType.Varchar), new("question_id", ChunkType.Varchar), new("value", ChunkType.Int16)]);
/// appender.SetVarchar(0, "s1"u8);
/// appender.SetVarchar(1, "trivsel"u8);
/// appender.SetInt16(2, 4);
/// appender.EndRow();
/// appender.Close();
/// </code></example>
public sealed unsafe partial class ChunkAppender : IDisposable
{
    /// <summary>A row's written columns are bits of one number.</summary>
    private const int MaxColumns = 64;

    private readonly string _table;
    private readonly Column[] _columns;
    private readonly ulong _everyColumn;
    private readonly int _capacity = (int)NativeMethods.Helpers.DuckDBVectorSize();
    private readonly NativeAppender _appender;
    private readonly DuckDBDataChunk _chunk;

    private int _row;
    private ulong _written;
    private bool _closed;

    /// <param name="connection">An open connection; it outlives the appender.</param>
    /// <param name="table">The table's bare name.</param>
    /// <param name="columns">Every column of the table, in its order.</param>
    /// <param name="schema">Its schema, where it is not the current one.</param>
    /// <param name="catalog">The attached database it is in, where that is not the current one.</param>
    /// <exception cref="InvalidOperationException">The table's columns are not those declared; the message names the first that differs.</exception>
    public ChunkAppender(DuckDBConnection connection, string table, IReadOnlyList<ChunkColumn> columns, string? schema = null, string? catalog = null)
    {
        ArgumentNullException.ThrowIfNull(connection);
        ArgumentNullException.ThrowIfNull(columns);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(columns.Count, MaxColumns, nameof(columns));

        _table = string.Join('.', new[] { catalog, schema, table }.OfType<string>().Select(Quote));
        _columns = [.. columns.Select(column => new Column(column))];
        _everyColumn = columns.Count == MaxColumns ? ulong.MaxValue : (1UL << columns.Count) - 1;

        var state = NativeMethods.Appender.DuckDBAppenderCreateExt(connection.NativeConnection, catalog, schema, table, out _appender);
        var types = Array.Empty<DuckDBLogicalType>();
        try
        {
            if (state != DuckDBState.Success)
            {
                throw Failure("open");
            }

            types = ChunkLayout.Check(connection, _table, _appender, columns);
            _chunk = NativeMethods.DataChunks.DuckDBCreateDataChunk([.. types.Select(type => type.DangerousGetHandle())], (ulong)types.Length);
        }
        catch
        {
            _appender.Dispose();
            throw;
        }
        finally
        {
            ChunkLayout.Dispose(types);
        }

        PointAtVectors();
    }

    /// <summary>How many rows have been ended.</summary>
    public long RowCount { get; private set; }

    /// <exception cref="InvalidOperationException">A column of the row was not set; the message names it.</exception>
    public void EndRow()
    {
        if (_written != _everyColumn)
        {
            ThrowIncompleteRow();
        }

        _written = 0;
        RowCount++;
        if (++_row == _capacity)
        {
            AppendChunk();
        }
    }

    /// <summary>Writes what is left and ends the appender.</summary>
    /// <exception cref="InvalidOperationException">A row was begun and not ended, or DuckDB refused rows (a constraint).</exception>
    public void Close()
    {
        if (_written != 0)
        {
            ThrowIncompleteRow();
        }

        Finish();
    }

    /// <summary>Like <see cref="Close"/>, but drops a row that was begun and not ended.</summary>
    public void Dispose() => Finish();

    private static string Quote(string name) => $"\"{name.Replace("\"", "\"\"", StringComparison.Ordinal)}\"";

    private void Finish()
    {
        if (_closed)
        {
            return;
        }

        if (_row > 0)
        {
            AppendChunk();
        }

        Require(NativeMethods.Appender.DuckDBAppenderClose(_appender));
        Release();
    }

    private void Release()
    {
        _closed = true;
        // Nothing may be written any more: the vectors go with the chunk.
        Array.Clear(_columns);
        _chunk.Dispose();
        _appender.Dispose();
    }

    /// <summary>After a failure nothing more is loaded, and Dispose has nothing left to fail at.</summary>
    private void Require(DuckDBState state)
    {
        if (state == DuckDBState.Success)
        {
            return;
        }

        var failure = Failure("load rows into");
        NativeMethods.Appender.DuckDBAppenderClear(_appender);
        Release();
        throw failure;
    }

    private InvalidOperationException Failure(string doing)
    {
        using var error = NativeMethods.Appender.DuckDBAppenderErrorData(_appender);
        return new InvalidOperationException($"DuckDB could not {doing} {_table}: {error.Message}");
    }

    private void ThrowIncompleteRow()
    {
        ObjectDisposedException.ThrowIf(_closed, this);
        var missing = _columns[int.Min(System.Numerics.BitOperations.TrailingZeroCount(~_written), _columns.Length - 1)].Name;
        throw new InvalidOperationException(_written == _everyColumn
            ? $"Row {RowCount + 1} for {_table} was written and not ended"
            : $"Row {RowCount + 1} for {_table} has no value for '{missing}': set every column, to null where there is none");
    }
}
