using System.Collections.Concurrent;
using System.Runtime.ExceptionServices;
using DuckDB.NET.Data;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Feeds;
using LusInsight.Ingest.Reading.Workbooks;

namespace LusInsight.Ingest.Reading;

/// <summary>
/// Reads a delivery into the attached database `staging`: every row is checked by itself; what takes other rows to judge
/// (references, duplicates, order) is left to loading.
/// </summary>
/// <param name="concept">What kinds, levels, questions, arenas and topics there are.</param>
/// <param name="connection">Open, with `staging` attached and empty, and not inside a transaction.</param>
/// <param name="workFolder">Where files that are not UTF-8 are rewritten while they are read.</param>
public sealed class DeliveryReader(Concept concept, DuckDBConnection connection, string workFolder)
{
    /// <summary>Each takes a core and the memory of what DuckDB has not written yet.</summary>
    private const int FilesAtOnce = 2;

    /// <summary>Creates and fills the staging tables.</summary>
    /// <param name="delivery">The files to read.</param>
    /// <param name="retried">Rows of quarantine to try again.</param>
    /// <param name="progress">Told how far each file is; from several threads.</param>
    /// <param name="cancellation">Leaves staging half filled.</param>
    /// <returns>Sheets with content that are none of the contract's files.</returns>
    /// <exception cref="DeliveryException">
    /// A file cannot be read, or its header does not tell its columns (all such files are named); or one changed meanwhile.
    /// </exception>
    /// <exception cref="OperationCanceledException">It was cancelled.</exception>
    public IReadOnlyList<string> ReadAll(
        Delivery delivery, IReadOnlyList<QuarantinedRow> retried, IProgress<ReadProgress>? progress = null, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(delivery);
        StagingTables.Create(connection);
        delivery.RequireRoom(workFolder);
        var otherSheets = new List<string>();
        var sources = OpenAll(delivery, retried, otherSheets);
        try
        {
            // The largest first, so that the last to finish is a small one.
            var largestFirst = sources.Select((rows, i) => (Rows: rows, FileNo: i + 1)).OrderByDescending(source => source.Rows.Size);
            Parallel.ForEach(
                Partitioner.Create(largestFirst, EnumerablePartitionerOptions.NoBuffering),
                new ParallelOptions { MaxDegreeOfParallelism = FilesAtOnce, CancellationToken = cancellation },
                source => Stage(source.Rows, source.FileNo, progress, cancellation));
        }
        catch (AggregateException failures) when (failures.InnerExceptions.Count > 0)
        {
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }
        finally
        {
            sources.ForEach(source => source.Dispose());
        }

        delivery.RequireUnchanged();
        return otherSheets;
    }

    /// <summary>Reads all headers before any row, so that a delivery with several bad files is told all of them at once.</summary>
    private List<RowSource> OpenAll(Delivery delivery, IReadOnlyList<QuarantinedRow> retried, List<string> otherSheets)
    {
        var sources = new List<RowSource>();
        var faults = new List<DeliveryException>();
        foreach (var file in delivery.Files)
        {
            try
            {
                sources.AddRange(file.IsWorkbook
                    ? Workbook.Open(file, workFolder, otherSheets)
                    : [CsvRows.Open(file, FeedDefinition.Of(file.Feed!.Value), workFolder)]);
            }
            catch (DeliveryException fault)
            {
                faults.Add(fault);
            }
        }

        if (faults.Count == 0 && sources.Count == 0 && delivery.Organisation is null)
        {
            faults.Add(Delivery.NoDelivery(delivery.Name));
        }

        if (faults.Count > 0)
        {
            sources.ForEach(source => source.Dispose());
            throw new DeliveryException(string.Join("; ", faults.Select(fault => fault.Message)), faults[0]) { Several = faults };
        }

        sources.AddRange(QuarantinedRows.Group(retried));
        return sources;
    }

    private void Stage(RowSource rows, int fileNo, IProgress<ReadProgress>? progress, CancellationToken cancellation)
    {
        using var own = StagingConnection.Beside(connection);
        using var transaction = own.BeginTransaction();
        Tell(0, rows.Position, done: false);
        long count;
        using (var stager = new RowStager(own, rows, fileNo, concept))
        {
            count = stager.StageAll(read => Tell(read, rows.Position, done: false), cancellation);
        }

        StagingConnection.AddFile(own, rows, fileNo, count);
        transaction.Commit();
        Tell(count, rows.Size, done: true);

        // Rows out of quarantine are no file of the delivery.
        void Tell(long read, long position, bool done)
        {
            if (!rows.IsRetry)
            {
                progress?.Report(new ReadProgress(rows.File, read, position, rows.Size, done));
            }
        }
    }
}
