using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Feeds.Checks;

/// <summary>Yes or no: ja/nej, true/false (which a Danish Excel writes sand/falsk), 1/0, x.</summary>
public sealed class FlagCheck(FeedColumn column) : ColumnCheck(column)
{
    protected override RejectCode? ReadText(ReadOnlySpan<byte> text, ref Scale? scale, ref CellValue value)
    {
        if (Is(text, "ja"u8) || Is(text, "x"u8) || Is(text, "1"u8) || Is(text, "true"u8) || Is(text, "sand"u8))
        {
            value.Number = 1;
            return null;
        }

        return Is(text, "nej"u8) || Is(text, "0"u8) || Is(text, "false"u8) || Is(text, "falsk"u8) ? null : RejectCode.BadBoolean;
    }

    protected override string Describe(Scale? scale) => "ja eller nej";

    private static bool Is(ReadOnlySpan<byte> text, ReadOnlySpan<byte> word) =>
        text.Length == word.Length && CellText.EqualsIgnoreCase(text, word);
}
