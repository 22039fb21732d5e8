using LusInsight.Ingest.Feeds;

namespace LusInsight.Ingest.Loading;

/// <summary>What became of one file's rows. Read = New + Changed + Unchanged + Rejected + Repeats, always.</summary>
public sealed record FileSummary
{
    /// <summary>Its name as delivered.</summary>
    public required string File { get; init; }

    /// <summary>What its rows are.</summary>
    public required Feed Feed { get; init; }

    /// <summary>Encoding and separator.</summary>
    public required string ReadAs { get; init; }

    /// <summary>Headers that were passed over.</summary>
    public required IReadOnlyList<string> UnknownColumns { get; init; }

    /// <summary>All its rows.</summary>
    public required long Read { get; init; }

    /// <summary>Rows of a key that was not stored.</summary>
    public required long New { get; init; }

    /// <summary>Rows that took the place of a stored one.</summary>
    public required long Changed { get; init; }

    /// <summary>Rows that say what is stored.</summary>
    public required long Unchanged { get; init; }

    /// <summary>Rows in quarantine.</summary>
    public long Rejected => RejectedByCode.Values.Sum();

    /// <summary>Rows that repeat an earlier one of the delivery.</summary>
    public required long Repeats { get; init; }

    /// <summary>Rejected rows per reject code.</summary>
    public required IReadOnlyDictionary<string, long> RejectedByCode { get; init; }

    /// <summary>What is worth a look, per warning.</summary>
    public required IReadOnlyDictionary<string, long> Warnings { get; init; }

    internal bool AddsUp => Read == New + Changed + Unchanged + Rejected + Repeats;

    internal IEnumerable<(string Code, long Rows, bool Rejects)> Findings =>
        RejectedByCode.Select(code => (code.Key, code.Value, true)).Concat(Warnings.Select(code => (code.Key, code.Value, false)));

    internal static SortedDictionary<string, long> Total(IEnumerable<IReadOnlyDictionary<string, long>> counts) => new(
        counts.SelectMany(count => count).GroupBy(count => count.Key, count => count.Value).ToDictionary(code => code.Key, code => code.Sum()),
        StringComparer.Ordinal);
}
