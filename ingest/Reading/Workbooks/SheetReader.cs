using System.Globalization;
using System.Xml;
using LusInsight.Ingest.Reading.Places;

namespace LusInsight.Ingest.Reading.Workbooks;

/// <summary>The rows of one sheet that hold something, one at a time, cells as text.</summary>
/// <param name="workbook">Whose sheet.</param>
/// <param name="sheet">Which one.</param>
internal sealed class SheetReader(Workbook workbook, SheetPart sheet) : IDisposable
{
    private readonly WorkbookParts _parts = workbook.OpenParts();
    private CheckedEntry? _entry;
    private XmlReader? _xml;

    /// <summary>How many bytes of the sheet have been read.</summary>
    public long Position => _entry?.Position ?? 0;

    /// <summary>The row's own number in the sheet, from 1.</summary>
    public int Row { get; private set; }

    /// <summary>What stands in the row.</summary>
    public RowCells Cells { get; } = new(workbook);

    /// <summary>Goes to the next row with something in it.</summary>
    /// <exception cref="InvalidDataException">The sheet is damaged (as are the other ways <see cref="Damage"/> knows).</exception>
    public bool Read()
    {
        _entry ??= _parts.OpenEntry(sheet.Path);
        _xml ??= WorkbookParts.Open(_entry);
        while (_xml.Read())
        {
            if (_xml is { NodeType: XmlNodeType.Element, LocalName: "row" })
            {
                ReadRow(_xml);
                if (!Cells.IsBlank)
                {
                    return true;
                }
            }
        }

        return false;
    }

    public void Dispose()
    {
        _xml?.Dispose();
        _parts.Dispose();
    }

    private void ReadRow(XmlReader xml)
    {
        var row = int.TryParse(xml.GetAttribute("r"), NumberStyles.None, CultureInfo.InvariantCulture, out var told) ? told : Row + 1;
        if (row <= Row || row > CellAddress.MostRows)
        {
            throw new InvalidDataException("A row lies outside the sheet, or before the one above it.");
        }

        Row = row;
        Cells.Clear();
        if (xml.IsEmptyElement)
        {
            return;
        }

        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                Cells.Add(xml);
            }
        }
    }
}
