using DuckDB.NET.Data;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Feeds;
using LusInsight.Ingest.Reading;
using LusInsight.Ingest.Reading.Workbooks;

namespace LusInsight.Ingest.Tests.Fuzz;

/// <summary>Staging tables that one file after the other is read into, and taken back out of.</summary>
internal sealed class FuzzedStaging : IDisposable
{
    private const int MostUnsettled = 200;

    private readonly string _folder = Directory.CreateTempSubdirectory("lusinsight-fuzz-").FullName;
    private readonly DuckDBConnection _connection = new("Data Source=:memory:");
    private readonly Concept _concept = Delivery.Open(Path.Combine(AppContext.BaseDirectory, "Examples", "aaproeve")).Organisation!.Concept;

    /// <summary>Files in staging, numbered by their place here, and how many rows each should have.</summary>
    private readonly List<(FuzzedFile File, long Count)> _staged = [];

    private FuzzedFile? _file;

    public FuzzedStaging()
    {
        _connection.Open();
        StagingTables.Execute(_connection, "SET threads = 1; ATTACH ':memory:' AS staging");
        StagingTables.Create(_connection);
    }

    /// <summary>Counts the rows of all files since the last time: each stands once, as good or as bad.</summary>
    public void Settle()
    {
        var tables = FeedDefinition.All.Select(feed => feed.Table).Append("bad_row").ToList();
        using var command = _connection.CreateCommand();
        command.CommandText =
            $"SELECT file_no, count(*), count(DISTINCT line) FROM ({string.Join(" UNION ALL ", tables.Select(table => $"SELECT file_no, line FROM staging.{table}"))}) GROUP BY file_no";
        var found = new Dictionary<int, (long Rows, long Lines)>();
        using (var reader = command.ExecuteReader())
        {
            while (reader.Read())
            {
                found[reader.GetInt32(0)] = (reader.GetInt64(1), reader.GetInt64(2));
            }
        }

        for (var i = 0; i < _staged.Count; i++)
        {
            found.GetValueOrDefault(i).ShouldBe((_staged[i].Count, _staged[i].Count), _staged[i].File.ToString());
        }

        _staged.Clear();
        StagingTables.Execute(_connection, string.Concat(tables.Select(table => $"DELETE FROM staging.{table};")));
    }

    /// <summary>Reads a file. It ends in rows, each of which is good or bad, or in one line that says why not.</summary>
    /// <returns>How many rows there were; null where the file was refused.</returns>
    public long? Read(FuzzedFile file)
    {
        _file = file;
        IReadOnlyList<RowSource> sources = [];
        try
        {
            sources = Open(new GivenBytes(file.Name, file.Bytes).File);
            return sources.Sum(Stage);
        }
        catch (DeliveryException refused)
        {
            refused.Message.ShouldNotContain('\n');
            return null;
        }
        finally
        {
            sources.ToList().ForEach(source => source.Dispose());
        }
    }

    public void Dispose()
    {
        _connection.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private IReadOnlyList<RowSource> Open(DeliveredFile file) => file.IsWorkbook
        ? Workbook.Open(file, _folder, [])
        : [CsvRows.Open(file, FeedDefinition.Of(file.Feed!.Value), _folder)];

    private long Stage(RowSource rows)
    {
        if (_staged.Count == MostUnsettled)
        {
            Settle();
        }

        using var transaction = _connection.BeginTransaction();
        long count;
        using (var stager = new RowStager(_connection, rows, _staged.Count, _concept))
        {
            count = stager.StageAll(_ => { }, CancellationToken.None);
        }

        transaction.Commit();
        _staged.Add((_file!, count));
        return count;
    }
}
