namespace LusInsight.Ingest.Reading.Workbooks;

/// <summary>Where a cell stands: letters for the column, digits for the row (AB12).</summary>
internal static class CellAddress
{
    /// <summary>Excel's own limits.</summary>
    public const int MostColumns = 16_384;

    public const int MostRows = 1_048_576;

    private const int Letters = 26;

    /// <summary>The column's place, from 0; -1 where the address names none.</summary>
    /// <exception cref="InvalidDataException">No sheet is so wide.</exception>
    public static int ColumnOf(string? address)
    {
        var column = 0;
        foreach (var letter in address ?? string.Empty)
        {
            if (!char.IsAsciiLetterUpper(letter))
            {
                break;
            }

            column = (column * Letters) + letter - 'A' + 1;
            if (column > MostColumns)
            {
                throw new InvalidDataException("A cell lies outside the sheet.");
            }
        }

        return column - 1;
    }

    /// <summary>The letters of a column.</summary>
    public static string Name(int column) =>
        (column < Letters ? string.Empty : Name((column / Letters) - 1)) + (char)('A' + (column % Letters));
}
