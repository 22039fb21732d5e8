using System.Buffers;
using System.Text;
using System.Xml;

namespace LusInsight.Ingest.Reading.Workbooks;

/// <summary>Text as the XML of workbooks writes it.</summary>
internal static class CellXml
{
    /// <summary>Adds the text in an element: its runs (t) without the phonetic ones (rPh). Leaves the reader at its end.</summary>
    public static void AppendText(XmlReader xml, IBufferWriter<byte> to)
    {
        if (xml.IsEmptyElement)
        {
            return;
        }

        var depth = xml.Depth;
        var (isText, phonetic) = (false, -1);
        while (xml.Read() && xml.Depth > depth)
        {
            if (xml.NodeType == XmlNodeType.Element)
            {
                isText = xml.LocalName == "t" && phonetic < 0;
                phonetic = xml.LocalName == "rPh" && phonetic < 0 ? xml.Depth : phonetic;
            }
            else if (xml.NodeType == XmlNodeType.EndElement)
            {
                isText = false;
                phonetic = xml.Depth == phonetic ? -1 : phonetic;
            }
            else if (isText)
            {
                Append(xml.Value, to);
            }
        }
    }

    /// <summary>The text directly in an element. Leaves the reader at its end.</summary>
    public static string ReadValue(XmlReader xml)
    {
        if (xml.IsEmptyElement)
        {
            return string.Empty;
        }

        var (depth, value) = (xml.Depth, string.Empty);
        while (xml.Read() && xml.Depth > depth)
        {
            value += xml.NodeType == XmlNodeType.Element ? string.Empty : xml.Value;
        }

        return value;
    }

    /// <summary>Characters that XML cannot hold are written _x000D_.</summary>
    public static void Append(string text, IBufferWriter<byte> to) =>
        Encoding.UTF8.GetBytes(text.Contains("_x", StringComparison.Ordinal) ? XmlConvert.DecodeName(text) : text, to);
}
