using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Feeds.Checks;

/// <summary>Any text passes: keys, names, and references that are looked up when all rows are in.</summary>
public sealed class TextCheck(FeedColumn column) : ColumnCheck(column)
{
    protected override RejectCode? ReadText(ReadOnlySpan<byte> text, ref Scale? scale, ref CellValue value)
    {
        value.Text = text;
        return null;
    }

    protected override string Describe(Scale? scale) => "en tekst";
}
