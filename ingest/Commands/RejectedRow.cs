using System.Data;
using System.Globalization;
using LusInsight.Analytics.Loads;

namespace LusInsight.Ingest.Commands;

/// <summary>One row in quarantine, as a person who is to correct the export needs it.</summary>
internal sealed record RejectedRow(string Feed, string File, long Line, string Column, string Code, string Expected, string Key, int Generation)
{
    /// <summary>The names of <see cref="Cells"/>.</summary>
    public static readonly string[] Header = ["feed", "file", "line", "column", "code", "expected", "key", "generation"];

    public IEnumerable<string> Cells =>
    [
        Feed, File, Line.ToString(CultureInfo.InvariantCulture), Column, Code, Expected, Key, Generation.ToString(CultureInfo.InvariantCulture),
    ];

    public static RejectedRow Read(IDataRecord row) => new(
        row.GetString(0), row.GetString(1), row.GetInt64(2), row.GetString(3), row.GetString(4), row.GetString(5),
        ShownKey.Of(row.GetString(6)), row.GetInt32(7));
}
