namespace LusInsight.Ingest.Feeds.Checks;

/// <summary>One cell as its check read it. Which member holds the value follows from the column's type.</summary>
public ref struct CellValue
{
    /// <summary>No value: the staging column becomes null.</summary>
    public bool IsBlank;

    /// <summary>The text of a VARCHAR column; for choices the canonical name.</summary>
    public ReadOnlySpan<byte> Text;

    /// <summary>A score; a date as <see cref="DateOnly.DayNumber"/>; a flag as 1 or 0.</summary>
    public int Number;
}
