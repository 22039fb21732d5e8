using System.Buffers;
using System.Xml;

namespace LusInsight.Ingest.Reading.Workbooks;

/// <summary>
/// The texts that a workbook's cells refer to by number, as UTF-8 one after the other. They are what is kept in memory of a
/// workbook; Excel's largest sheet has a million rows.
/// </summary>
internal sealed class SharedTexts
{
    /// <summary>Bytes. A workbook with more text is better delivered as CSV.</summary>
    private const int Largest = 512 << 20;

    private readonly ArrayBufferWriter<byte> _bytes = new();
    private readonly List<int> _ends = [];

    private SharedTexts()
    {
    }

    public static SharedTexts None { get; } = new();

    /// <exception cref="InvalidDataException">There are more than 512 MiB of them.</exception>
    public static SharedTexts Read(XmlReader xml)
    {
        var texts = new SharedTexts();
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "si" })
            {
                CellXml.AppendText(xml, texts._bytes);
                texts._ends.Add(texts._bytes.WrittenCount);
                if (texts._bytes.WrittenCount > Largest)
                {
                    throw new InvalidDataException("The workbook has too much text.");
                }
            }
        }

        return texts;
    }

    /// <summary>One text.</summary>
    /// <exception cref="InvalidDataException">There is none of that number.</exception>
    public ReadOnlySpan<byte> this[int number] => number >= 0 && number < _ends.Count
        ? _bytes.WrittenSpan[(number == 0 ? 0 : _ends[number - 1]).._ends[number]]
        : throw new InvalidDataException("A cell refers to a text that is not there.");
}
