using DuckDB.NET.Data;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Feeds;

namespace LusInsight.Ingest.Reading;

/// <summary>Writes the rejected rows of one file to staging.bad_row.</summary>
internal sealed class BadRowWriter(DuckDBConnection connection, FeedDefinition feed, int fileNo) : IDisposable
{
    private readonly ChunkAppender _rows = StagingTables.AppendToBadRows(connection);

    public void Add(Rejection rejection)
    {
        _rows.SetVarchar(0, feed.Name);
        _rows.SetInt32(1, fileNo);
        _rows.SetInt64(2, rejection.Line);
        SetText(3, rejection.Column);
        _rows.SetVarchar(4, SnakeCase.Of(rejection.Code));
        _rows.SetVarchar(5, rejection.Expected);
        SetText(6, rejection.RowKey);
        _rows.SetVarchar(7, rejection.Content);
        _rows.SetVarchar(8, rejection.Cells);
        _rows.EndRow();
    }

    public void Dispose() => _rows.Dispose();

    private void SetText(int column, string? text)
    {
        if (text is null)
        {
            _rows.SetNull(column);
        }
        else
        {
            _rows.SetVarchar(column, text);
        }
    }
}
