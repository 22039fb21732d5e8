using System.Data;
using System.Globalization;
using LusInsight.Analytics.Loads;

namespace LusInsight.Ingest.Loading;

/// <summary>One rejected row, as a person who is to correct the export needs it.</summary>
/// <param name="Feed">The contract's file.</param>
/// <param name="File">As delivered.</param>
/// <param name="Line">The physical line where the record starts.</param>
/// <param name="Column">Canonical name; empty = the whole row.</param>
/// <param name="Code">The contract's reject code.</param>
/// <param name="Expected">What was expected, in Danish.</param>
/// <param name="Key">Where it looks like an id; else empty.</param>
/// <param name="Generation">That keeps it in quarantine since; null where nothing was published.</param>
public sealed record RejectedRow(
    string Feed, string File, long Line, string Column, string Code, string Expected, string Key, int? Generation)
{
    /// <summary>The names of <see cref="Cells"/>.</summary>
    internal static readonly string[] Header = ["feed", "file", "line", "column", "code", "expected", "key", "generation"];

    internal IEnumerable<string> Cells =>
    [
        Feed, File, Line.ToString(CultureInfo.InvariantCulture), Column, Code, Expected, Key, Generation?.ToString(CultureInfo.InvariantCulture) ?? string.Empty,
    ];

    internal static RejectedRow Read(IDataRecord row) => new(
        row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetString(3), row.GetString(4), row.GetString(5),
        ShownKey.Of(row.GetString(6)), row.IsDBNull(7) ? null : row.GetInt32(7));
}
