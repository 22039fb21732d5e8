using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Feeds.Checks;

/// <summary>Reads the cells of one column, under one organisation's concept. Allocates nothing for a cell that passes.</summary>
public abstract class ColumnCheck(FeedColumn column)
{
    /// <summary>The column whose cells these are.</summary>
    public FeedColumn Column { get; } = column;

    /// <summary>Reads one cell.</summary>
    /// <param name="cell">The cell as delivered, UTF-8, without its quotes.</param>
    /// <param name="scale">The scale of the row's values: set by a question's or arena's column, read by the values after it.</param>
    /// <param name="value">What the cell holds, where nothing is wrong with it.</param>
    /// <returns>What is wrong, or null.</returns>
    public RejectCode? Read(ReadOnlySpan<byte> cell, ref Scale? scale, out CellValue value)
    {
        var trimmed = CellText.Trim(cell);
        value = default;
        if (!CellText.IsBlank(trimmed))
        {
            return ReadText(trimmed, ref scale, ref value);
        }

        value.IsBlank = Column.Type != CellType.Flag;
        return Column.IsRequired ? RejectCode.MissingValue : null;
    }

    /// <summary>What should have been there, in Danish, after the column's name. Never the cell's text.</summary>
    /// <param name="code">What <see cref="Read"/> said.</param>
    /// <param name="scale">The scale of the row's values, where it is known.</param>
    public string Expected(RejectCode code, Scale? scale) =>
        code == RejectCode.MissingValue ? "en værdi; feltet må ikke være tomt" : Describe(scale);

    /// <summary>Reads a cell that is neither blank nor padded.</summary>
    protected abstract RejectCode? ReadText(ReadOnlySpan<byte> text, ref Scale? scale, ref CellValue value);

    /// <summary>What the column holds, in Danish.</summary>
    protected abstract string Describe(Scale? scale);
}
