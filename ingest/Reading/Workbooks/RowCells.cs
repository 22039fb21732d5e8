using System.Buffers;
using System.Globalization;
using System.Xml;

namespace LusInsight.Ingest.Reading.Workbooks;

/// <summary>The cells of a sheet's current row, as UTF-8 one after the other.</summary>
/// <param name="workbook">Whose texts and formats they use.</param>
internal sealed class RowCells(Workbook workbook)
{
    private static readonly SearchValues<byte> Blanks = SearchValues.Create(" \t\r\n\u00A0"u8);

    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly List<(int Start, int Length)> _cells = [];
    private readonly List<int> _faults = [];

    /// <summary>Up to the last cell of the row.</summary>
    public int Count => _cells.Count;

    /// <summary>Columns in which a formula ended in an error. (Not available, #N/A, is no value.)</summary>
    public IReadOnlyList<int> Faults => _faults;

    /// <summary>Whether nothing stands in the row.</summary>
    public bool IsBlank => _faults.Count == 0 && !_bytes.WrittenSpan.ContainsAnyExcept(Blanks);

    /// <summary>A cell; empty beyond the row's last.</summary>
    public ReadOnlySpan<byte> this[int column] =>
        column < _cells.Count ? _bytes.WrittenSpan.Slice(_cells[column].Start, _cells[column].Length) : default;

    /// <summary>Begins another row.</summary>
    public void Clear()
    {
        _bytes.Clear();
        _cells.Clear();
        _faults.Clear();
    }

    /// <summary>Takes in the cell that the reader stands at, and leaves it at the cell's end.</summary>
    /// <exception cref="InvalidDataException">It lies outside the sheet, or refers to what is not there.</exception>
    public void Add(XmlReader xml)
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
}
