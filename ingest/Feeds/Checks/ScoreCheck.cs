using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Feeds.Checks;

/// <summary>A whole number on the scale of the row's question or arena.</summary>
public sealed class ScoreCheck(FeedColumn column) : ColumnCheck(column)
{
    protected override RejectCode? ReadText(ReadOnlySpan<byte> text, ref Scale? scale, ref CellValue value)
    {
        if (!NumberText.TryRead(text, out value.Number, out var isWhole))
        {
            return RejectCode.BadNumber;
        }

        // Without a scale the question or arena is unknown, which rejects the row by itself.
        return isWhole && scale?.Contains(value.Number) != false ? null : RejectCode.OutOfRange;
    }

    protected override string Describe(Scale? scale) =>
        scale is { } known ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $"et helt tal fra {known.Min} til {known.Max}") : "et helt tal";
}
