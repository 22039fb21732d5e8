using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml;

namespace LusInsight.Ingest.Reading.Workbooks;

/// <summary>Which of a workbook's cell styles show a number as a day, and what day a number is.</summary>
internal sealed partial class CellFormats
{
    /// <summary>31 December 9999.</summary>
    private const int LastDay = 2_958_465;

    /// <summary>Excel's calendar has a 29 February 1900, so before March it is a day behind.</summary>
    private const int FirstOfMarch1900 = 61;

    private const int DaysFrom1900To1904 = 1462;

    private readonly List<bool> _isDay = [];
    private readonly bool _countsFrom1904;

    private CellFormats(bool countsFrom1904) => _countsFrom1904 = countsFrom1904;

    /// <param name="xml">The part with the styles; null where the workbook has none.</param>
    /// <param name="countsFrom1904">Whether days are counted from 1904, as old Macs did.</param>
    public static CellFormats Read(XmlReader? xml, bool countsFrom1904)
    {
        var formats = new CellFormats(countsFrom1904);
        var custom = new Dictionary<int, string>();
        var isCellStyle = false;
        while (xml?.Read() == true)
        {
            if (xml.NodeType == XmlNodeType.Element && xml.LocalName == "numFmt")
            {
                custom[Number(xml.GetAttribute("numFmtId"))] = xml.GetAttribute("formatCode") ?? string.Empty;
            }
            else if (xml.LocalName == "cellXfs")
            {
                isCellStyle = xml.NodeType == XmlNodeType.Element && !xml.IsEmptyElement;
            }
            else if (isCellStyle && xml is { NodeType: XmlNodeType.Element, LocalName: "xf" })
            {
                var format = Number(xml.GetAttribute("numFmtId"));
                formats._isDay.Add(custom.TryGetValue(format, out var code) ? IsDayCode(code) : IsDayNumber(format));
            }
        }

        return formats;
    }

    /// <summary>The day that a number in a cell of some style is; null where it is just a number.</summary>
    public DateOnly? DayOf(int style, double number)
    {
        if (style < 0 || style >= _isDay.Count || !_isDay[style])
        {
            return null;
        }

        var day = Math.Floor(number) + (_countsFrom1904 ? DaysFrom1900To1904 : 0);
        return day is >= 1 and <= LastDay
            ? new DateOnly(1899, 12, day < FirstOfMarch1900 ? 31 : 30).AddDays((int)day)
            : null;
    }

    /// <summary>Formats that every workbook knows by number (ECMA-376, 18.8.30): those with a day in them.</summary>
    private static bool IsDayNumber(int format) => format is (>= 14 and <= 17) or 22 or (>= 27 and <= 31) or 36 or (>= 50 and <= 54) or 57 or 58;

    /// <summary>A code with a year or a day in it, or a month that is no minute. What is quoted or bracketed is no code.</summary>
    private static bool IsDayCode(string code)
    {
        var bare = NoCode().Replace(code, string.Empty).ToLowerInvariant();
        return bare != "general" && (bare.AsSpan().ContainsAny('y', 'd') || (bare.Contains('m') && !bare.AsSpan().ContainsAny('h', 's')));
    }

    private static int Number(string? text) => int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1;

    [GeneratedRegex("\"[^\"]*\"|\\[[^\\]]*\\]|[\\\\_*].|;.*", RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex NoCode();
}
