using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Feeds.Checks;

/// <summary>A day, year first or day first; a time after it is checked and dropped.</summary>
public sealed class DateCheck(FeedColumn column) : ColumnCheck(column)
{
    protected override RejectCode? ReadText(ReadOnlySpan<byte> text, ref Scale? scale, ref CellValue value) =>
        DateText.TryRead(text, out value.Number) ? null : RejectCode.BadDate;

    protected override string Describe(Scale? scale) => "en dato, f.eks. 2025-10-03 eller 03-10-2025";
}
