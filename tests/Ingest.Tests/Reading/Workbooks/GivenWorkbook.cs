using System.Globalization;
using System.IO.Compression;
using System.Net;

namespace LusInsight.Ingest.Tests.Reading.Workbooks;

/// <summary>An .xlsx as its XML, so that a test can write what Excel would, and what it would not.</summary>
internal sealed class GivenWorkbook
{
    private const string Main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private const string Relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private readonly List<(string Name, string Rows, string State)> _sheets = [];
    private readonly List<string> _texts = [];

    public bool CountsFrom1904 { get; init; }

    /// <summary>A sheet of rows as XML.</summary>
    public GivenWorkbook WithXml(string sheet, string rows, string state = "visible")
    {
        _sheets.Add((sheet, rows, state));
        return this;
    }

    /// <summary>A sheet of cells: texts (shared), numbers, days, booleans, null; a text that begins with '#' is a formula's error.</summary>
    public GivenWorkbook With(string sheet, params object?[][] rows) =>
        WithXml(sheet, string.Concat(rows.Select((cells, row) => $"<row r=\"{row + 1}\">{string.Concat(cells.Select((cell, column) => Cell(cell, $"{Column(column)}{row + 1}")))}</row>")));

    public byte[] ToBytes()
    {
        using var bytes = new MemoryStream();
        using (var archive = new ZipArchive(bytes, ZipArchiveMode.Create, leaveOpen: true))
        {
            Add(archive, "_rels/.rels", Related([("officeDocument", "xl/workbook.xml")]));
            Add(archive, "xl/workbook.xml", $"<workbook xmlns=\"{Main}\" xmlns:r=\"{Relations}\"><workbookPr date1904=\"{(CountsFrom1904 ? 1 : 0)}\"/><sheets>{string.Concat(_sheets.Select((sheet, i) => $"<sheet name=\"{WebUtility.HtmlEncode(sheet.Name)}\" sheetId=\"{i + 1}\" state=\"{sheet.State}\" r:id=\"rId{i + 1}\"/>"))}</sheets></workbook>");
            Add(archive, "xl/_rels/workbook.xml.rels", Related([.. _sheets.Select((_, i) => ("worksheet", $"worksheets/sheet{i + 1}.xml")), ("styles", "styles.xml"), ("sharedStrings", "sharedStrings.xml")]));
            Add(archive, "xl/styles.xml", $"<styleSheet xmlns=\"{Main}\"><numFmts><numFmt numFmtId=\"164\" formatCode=\"dd\\-mm\\-yyyy\"/><numFmt numFmtId=\"165\" formatCode=\"[Red]0.00&quot;dage&quot;\"/></numFmts><cellStyleXfs><xf numFmtId=\"14\"/></cellStyleXfs><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/></cellXfs></styleSheet>");
            Add(archive, "xl/sharedStrings.xml", $"<sst xmlns=\"{Main}\">{string.Concat(_texts.Select(text => $"<si><t xml:space=\"preserve\">{WebUtility.HtmlEncode(text)}</t></si>"))}</sst>");
            for (var i = 0; i < _sheets.Count; i++)
            {
                Add(archive, $"xl/worksheets/sheet{i + 1}.xml", $"<worksheet xmlns=\"{Main}\"><sheetData>{_sheets[i].Rows}</sheetData></worksheet>");
            }
        }

        return bytes.ToArray();
    }

    private static string Related((string Kind, string Target)[] parts) =>
        $"<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">{string.Concat(parts.Select((part, i) => $"<Relationship Id=\"rId{i + 1}\" Type=\"{Relations}/{part.Kind}\" Target=\"{part.Target}\"/>"))}</Relationships>";

    private static void Add(ZipArchive archive, string name, string text)
    {
        using var writer = new StreamWriter(archive.CreateEntry(name, CompressionLevel.Fastest).Open());
        writer.Write(text);
    }

    private static string Column(int column) => column < 26 ? $"{(char)('A' + column)}" : $"{(char)('A' + (column / 26) - 1)}{(char)('A' + (column % 26))}";

    private string Cell(object? value, string address) => value switch
    {
        null => $"<c r=\"{address}\" s=\"1\"/>",
        string error when error.StartsWith('#') => $"<c r=\"{address}\" t=\"e\"><f>A1</f><v>{error}</v></c>",
        string text => $"<c r=\"{address}\" t=\"s\"><v>{Shared(text)}</v></c>",
        bool flag => $"<c r=\"{address}\" t=\"b\"><v>{(flag ? 1 : 0)}</v></c>",
        DateOnly day => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{address}\" s=\"2\"><v>{day.DayNumber - new DateOnly(1899, 12, 30).DayNumber}</v></c>"),
        _ => string.Create(CultureInfo.InvariantCulture, $"<c r=\"{address}\"><v>{value}</v></c>"),
    };

    private int Shared(string text)
    {
        if (!_texts.Contains(text))
        {
            _texts.Add(text);
        }

        return _texts.IndexOf(text);
    }
}
