using System.Buffers;
using System.Globalization;
using System.Xml;
using LusInsight.Ingest.Reading.Places;

namespace LusInsight.Ingest.Reading.Workbooks;

/// <summary>The rows of one sheet that hold something, one at a time, cells as text.</summary>
/// <param name="workbook">Whose sheet.</param>
/// <param name="sheet">Which one.</param>
internal sealed class SheetReader(Workbook workbook, SheetPart sheet) : IDisposable
{
    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\r\n\u00A0"u8);

    private readonly WorkbookParts _parts = workbook.OpenParts();
    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly List<(int Start, int Length)> _cells = [];
    private readonly List<int> _faults = [];
    private CheckedEntry? _entry;
    private XmlReader? _xml;

    /// <summary>How many bytes of the sheet have been read.</summary>
    public long Position => _entry?.Position ?? 0;

    /// <summary>The row's own number in the sheet, from 1.</summary>
    public int Row { get; private set; }

    /// <summary>Up to the last cell of the row.</summary>
    public int CellCount => _cells.Count;

    /// <summary>Columns in which a formula ended in an error. (Not available, #N/A, is no value.)</summary>
    public IReadOnlyList<int> Faults => _faults;

    /// <summary>A cell as UTF-8; empty beyond the row's last.</summary>
    public ReadOnlySpan<byte> Cell(int column) =>
        column < _cells.Count ? _bytes.WrittenSpan.Slice(_cells[column].Start, _cells[column].Length) : default;

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
                if (!IsBlank())
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
        _bytes.Clear();
        _cells.Clear();
        _faults.Clear();
        if (xml.IsEmptyElement)
        {
            return;
        }

        var depth = xml.Depth;
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "c" })
            {
                ReadCell(xml);
            }
        }
    }

    private void ReadCell(XmlReader xml)
    {
        var told = CellAddress.ColumnOf(xml.GetAttribute("r"));
        var column = told < 0 ? _cells.Count : told;
        var type = xml.GetAttribute("t");
        var style = int.TryParse(xml.GetAttribute("s"), NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 0;
        if (column < _cells.Count || column >= CellAddress.MostColumns)
        {
            throw new InvalidDataException("A cell lies outside the sheet, or before the one left of it.");
        }

        while (_cells.Count < column)
        {
            _cells.Add(default);
        }

        var start = _bytes.WrittenCount;
        var depth = xml.Depth;
        while (!xml.IsEmptyElement && xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType != XmlNodeType.Element)
            {
                continue;
            }

            if (xml.LocalName == "is")
            {
                CellXml.AppendText(xml, _bytes);
            }
            else if (xml.LocalName == "v")
            {
                Append(type, style, column, CellXml.ReadValue(xml));
            }
        }

        _cells.Add((start, _bytes.WrittenCount - start));
    }

    private void Append(string? type, int style, int column, string value)
    {
        switch (type)
        {
            case "s":
                _bytes.Write(workbook.Texts[int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var text) ? text : -1]);
                break;
            case "b":
                _bytes.Write(value is "1" or "true" ? "true"u8 : "false"u8);
                break;
            case "e":
                if (value != "#N/A")
                {
                    _faults.Add(column);
                }

                break;
            case null or "n":
                CellXml.Append(NumberOrDay(style, value), _bytes);
                break;
            default:
                CellXml.Append(value, _bytes);
                break;
        }
    }

    private string NumberOrDay(int style, string value) =>
        CellNumber.TryRead(value, out var number) && workbook.Formats.DayOf(style, number) is { } day
            ? day.ToString("O", CultureInfo.InvariantCulture)
            : CellNumber.Text(value);

    private bool IsBlank() => _faults.Count == 0 && !_bytes.WrittenSpan.ContainsAnyExcept(Blanks);
}
