using DuckDB.NET.Data;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Feeds;
using LusInsight.Ingest.Feeds.Checks;

namespace LusInsight.Ingest.Reading;

/// <summary>
/// Takes the rows of one source into staging: those that pass into the feed's table, the others into bad_row.
/// A row is checked and written in one go, cell by cell; only when a cell fails is the row looked at as a whole.
/// </summary>
internal sealed class RowStager : IDisposable
{
    /// <summary>How often progress is told and cancellation asked for, in rows.</summary>
    private const int ReportEvery = 1 << 16;

    /// <summary>file_no and line come before the feed's columns.</summary>
    private const int OwnColumns = 2;

    private readonly RowSource _rows;
    private readonly int _fileNo;
    private readonly ColumnCheck[] _checks;
    private readonly int[] _fields;
    private readonly RowJudge _judge;
    private readonly ChunkAppender _good;
    private readonly BadRowWriter _bad;

    public RowStager(DuckDBConnection connection, RowSource rows, int fileNo, Concept concept)
    {
        _rows = rows;
        _fileNo = fileNo;
        _checks = FeedChecks.For(rows.Feed, concept);
        _fields = [.. _checks.Select((_, column) => rows.Header.FieldOf(column))];
        _judge = new RowJudge(rows, _checks);
        _bad = new BadRowWriter(connection, rows.Feed, fileNo);
        _good = StagingTables.AppendTo(rows.Feed, connection);
    }

    /// <summary>Reads to the end of the source.</summary>
    /// <param name="report">Told the number of rows now and then.</param>
    /// <param name="cancellation">Ends it between two rows.</param>
    /// <returns>How many rows there were.</returns>
    public long StageAll(Action<long> report, CancellationToken cancellation)
    {
        var count = 0L;
        while (_rows.Read())
        {
            if (_rows.Malformed is not null || !TryAppend())
            {
                _bad.Add(_judge.Judge());
            }

            if (++count % ReportEvery == 0)
            {
                cancellation.ThrowIfCancellationRequested();
                report(count);
            }
        }

        return count;
    }

    /// <summary>Writes what is left. A row that was begun and then rejected is dropped.</summary>
    public void Dispose()
    {
        _good.Dispose();
        _bad.Dispose();
    }

    private bool TryAppend()
    {
        Scale? scale = null;
        for (var i = 0; i < _checks.Length; i++)
        {
            if (_fields[i] < 0)
            {
                _good.SetNull(OwnColumns + i);
                continue;
            }

            if (_checks[i].Read(_rows.Field(_fields[i]), ref scale, out var value) is not null)
            {
                return false;
            }

            Append(OwnColumns + i, _checks[i].Column.Type, value);
        }

        _good.SetInt32(0, _fileNo);
        _good.SetInt64(1, _rows.Line);
        _good.EndRow();
        return true;
    }

    private void Append(int column, CellType type, in CellValue value)
    {
        if (value.IsBlank)
        {
            _good.SetNull(column);
            return;
        }

        switch (type)
        {
            case CellType.Date:
                _good.SetDate(column, DateOnly.FromDayNumber(value.Number));
                break;
            case CellType.Score:
                _good.SetInt16(column, (short)value.Number);
                break;
            case CellType.Flag:
                _good.SetBool(column, value.Number == 1);
                break;
            default:
                _good.SetVarchar(column, value.Text);
                break;
        }
    }
}
