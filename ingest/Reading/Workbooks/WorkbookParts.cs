using System.IO.Compression;
using System.Xml;
using LusInsight.Ingest.Reading.Places;

namespace LusInsight.Ingest.Reading.Workbooks;

/// <summary>The parts of an open workbook: XML documents in an archive, found by their relations (ECMA-376, part 2).</summary>
internal sealed class WorkbookParts : IDisposable
{
    private const string Root = "xl/workbook.xml";

    private static readonly XmlReaderSettings Settings = new() { DtdProcessing = DtdProcessing.Prohibit, IgnoreComments = true, IgnoreProcessingInstructions = true, CloseInput = true };

    private readonly ZipArchive _archive;
    private readonly string _root;
    private readonly Dictionary<string, (string Kind, string Path)> _relations;

    /// <param name="archive">Closed with this.</param>
    public WorkbookParts(ZipArchive archive)
    {
        _archive = archive;
        _root = ReadRelations("").Values.Where(relation => relation.Kind == "officeDocument").Select(relation => relation.Path).FirstOrDefault(Root);
        _relations = ReadRelations(_root);
        Sheets = ReadSheets();
    }

    /// <summary>The visible sheets, in the order of their tabs.</summary>
    public IReadOnlyList<SheetPart> Sheets { get; }

    /// <summary>Whether days are counted from 1904.</summary>
    private bool CountsFrom1904 { get; set; }

    public SharedTexts ReadTexts()
    {
        using var part = OpenRelated("sharedStrings");
        return part is null ? SharedTexts.None : SharedTexts.Read(part);
    }

    public CellFormats ReadFormats()
    {
        using var part = OpenRelated("styles");
        return CellFormats.Read(part, CountsFrom1904);
    }

    /// <summary>The bytes of one part.</summary>
    /// <exception cref="InvalidDataException">There is no such part; or, at its end, it is not what the archive tells.</exception>
    public CheckedEntry OpenEntry(string path) => new(Find(path) ?? throw new InvalidDataException("The workbook lacks a part."));

    /// <summary>A part as XML; closes it.</summary>
    public static XmlReader Open(CheckedEntry part) => XmlReader.Create(part, Settings);

    public void Dispose() => _archive.Dispose();

    private XmlReader? OpenRelated(string kind) =>
        _relations.Values.Where(relation => relation.Kind == kind).Select(relation => relation.Path).FirstOrDefault() is { } path && Find(path) is not null
            ? Open(OpenEntry(path))
            : null;

    private ZipArchiveEntry? Find(string path) =>
        _archive.Entries.FirstOrDefault(entry => entry.FullName.Replace('\\', '/').Equals(path, StringComparison.OrdinalIgnoreCase));

    /// <summary>What a part refers to: id → the last word of its type, and its path.</summary>
    private Dictionary<string, (string Kind, string Path)> ReadRelations(string part)
    {
        var slash = part.LastIndexOf('/') + 1;
        var relations = new Dictionary<string, (string Kind, string Path)>(StringComparer.Ordinal);
        var path = $"{part[..slash]}_rels/{part[slash..]}.rels";
        if (Find(path) is null)
        {
            return relations;
        }

        using var xml = Open(OpenEntry(path));
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "Relationship" }
                && (xml.GetAttribute("Id"), xml.GetAttribute("Type"), xml.GetAttribute("Target")) is ({ } id, { } type, { } target))
            {
                relations[id] = (type[(type.LastIndexOf('/') + 1)..], target.StartsWith('/') ? target[1..] : part[..slash] + target);
            }
        }

        return relations;
    }

    private List<SheetPart> ReadSheets()
    {
        var sheets = new List<SheetPart>();
        using var xml = Open(OpenEntry(_root));
        while (xml.Read())
        {
            if (xml is { NodeType: XmlNodeType.Element, LocalName: "workbookPr" })
            {
                CountsFrom1904 = xml.GetAttribute("date1904") is "1" or "true";
            }
            else if (xml is { NodeType: XmlNodeType.Element, LocalName: "sheet" } && xml.GetAttribute("state") is null or "visible")
            {
                if (_relations.TryGetValue(RelationOf(xml), out var relation) && relation.Kind == "worksheet")
                {
                    sheets.Add(new SheetPart(HeaderNames.Shown(xml.GetAttribute("name") ?? string.Empty), relation.Path, Find(relation.Path)?.Length ?? 0));
                }
            }
        }

        return sheets;
    }

    /// <summary>r:id, in whichever of the format's two namespaces.</summary>
    private static string RelationOf(XmlReader xml)
    {
        for (var more = xml.MoveToFirstAttribute(); more; more = xml.MoveToNextAttribute())
        {
            if (xml.LocalName == "id" && xml.NamespaceURI.Length > 0)
            {
                var id = xml.Value;
                xml.MoveToElement();
                return id;
            }
        }

        xml.MoveToElement();
        return string.Empty;
    }
}
