using System.Text;
using FsCheck;
using FsCheck.Fluent;
using LusInsight.Ingest.Feeds;
using LusInsight.Ingest.Tests.Reading.Places;
using LusInsight.Ingest.Tests.Reading.Workbooks;

namespace LusInsight.Ingest.Tests.Fuzz;

/// <summary>A file as it might arrive on the worst of days.</summary>
/// <param name="Name">With its extension.</param>
/// <param name="Bytes">All of it.</param>
/// <param name="Story">How it came to be, for whoever has to find out why it failed.</param>
public sealed record FuzzedFile(string Name, byte[] Bytes, string Story)
{
    private const int FirstLines = 8;

    /// <summary>The first rows of the worked examples' files.</summary>
    private static readonly (string Name, byte[] Bytes)[] RealFiles =
    [
        .. from folder in new[] { "proevekommunen", "proevekommunen-excel", "aaproeve" }
           from path in Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Examples", folder), "*.csv").Order(StringComparer.Ordinal)
           select (Path.GetFileName(path), Beginning(File.ReadAllBytes(path))),
    ];

    private static byte[] SpiderWorkbook { get; } = new GivenWorkbook()
        .With("Spindscorer", ["Samtale ID", "Arena ID", "Nuværende", "Ønsket", "Fokus"], ["S1", "drift", 2, "4", true], [1002, "drift", "#N/A", null, "nej"])
        .With("Noter", ["Husk"]).ToBytes();

    private static byte[] Zip { get; } = GivenArchive.Of([.. RealFiles.Take(4), ("ledere.xlsx", SpiderWorkbook)]);

    private static readonly byte[][] Extremes =
    [
        [], "\n"u8.ToArray(), " ; ; \r\n"u8.ToArray(), [0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFF, 0xFE, 0x00], [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, 0, 0],
        [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A, 0, 0, 0, 13], "%PDF-1.7\n%\u00E2\u00E3"u8.ToArray(), "PK\u0003\u0004"u8.ToArray(), "\"\"\"\"\""u8.ToArray(), [.. Enumerable.Range(0, 256).Select(i => (byte)i)],
    ];

    private static readonly Gen<List<Mutation>> Mutations = Gen.Choose(1, 6).SelectMany(count => Mutation.Any.ListOf(count)).Select(list => list.ToList());

    private static Gen<FuzzedFile> Csv =>
        from real in Gen.Elements(RealFiles)
        from mutations in Mutations
        from encoding in Gen.Frequency((8, Gen.Constant<Encoding?>(null)), (1, Gen.Elements<Encoding?>(Encoding.Unicode, Encoding.BigEndianUnicode)))
        select Mutated(real.Name, encoding is null ? real.Bytes : [.. encoding.GetPreamble(), .. Encoding.Convert(Encoding.UTF8, encoding, real.Bytes)], mutations);

    /// <summary>A workbook whose archive is whole and whose XML is not.</summary>
    private static Gen<FuzzedFile> Workbook =>
        from mutations in Mutations
        select new FuzzedFile(
            "ledere.xlsx",
            new GivenWorkbook().WithXml("Ark1", Encoding.UTF8.GetString(Mutate(Encoding.UTF8.GetBytes(SheetXml), mutations))).ToBytes(),
            $"sheet: {string.Join("; ", mutations)}");

    private static Gen<FuzzedFile> DamagedWorkbook =>
        from mutations in Mutations
        select Mutated("spindscorer.xlsx", SpiderWorkbook, mutations);

    private static Gen<FuzzedFile> Extreme =>
        from feed in Gen.Elements(Enum.GetValues<Feed>())
        from extension in Gen.Elements("csv", "xlsx")
        from bytes in Gen.Elements(Extremes)
        from mutations in Mutations
        select Mutated($"{FeedDefinition.Of(feed).Name}.{extension}", bytes, mutations);

    /// <summary>A megabyte in one cell, ten thousand columns, a header alone, a quote that is never closed.</summary>
    private static Gen<FuzzedFile> Huge =>
        from real in Gen.Elements(RealFiles)
        from piece in Gen.Elements(
            [.. "\""u8, .. new byte[1 << 20]],
            Encoding.UTF8.GetBytes(new string('x', 1 << 20)),
            Encoding.UTF8.GetBytes(string.Concat(Enumerable.Range(0, 10_000).Select(i => $"kolonne{i};"))),
            Encoding.UTF8.GetBytes(new string('"', 100_000)),
            Encoding.UTF8.GetBytes(string.Concat(Enumerable.Repeat("\"\r\n", 20_000))))
        from at in Gen.Choose(0, 1_000_000)
        select Mutated(real.Name, real.Bytes, [new Mutation("insert", at, 0, piece)]);

    /// <summary>One file, text or workbook.</summary>
    public static Gen<FuzzedFile> Any { get; } = Gen.Frequency((800, Csv), (100, Workbook), (60, DamagedWorkbook), (35, Extreme), (1, Huge));

    /// <summary>A zip of a delivery.</summary>
    public static Gen<FuzzedFile> Archive { get; } =
        from mutations in Mutations
        select Mutated("uge46.zip", Zip, mutations);

    private static string SheetXml { get; } =
        "<row r=\"1\"><c r=\"A1\" t=\"inlineStr\"><is><t>Ledere</t></is></c></row>"
        + "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><t>leder_id</t></is></c><c r=\"B3\" t=\"str\"><v>afdeling_id</v></c><c r=\"C3\" t=\"inlineStr\"><is><t>f\u00F8dselsdato</t></is></c></row>"
        + "<row r=\"4\"><c r=\"A4\"><v>1001</v></c><c r=\"B4\"><v>7.0</v></c><c r=\"C4\" s=\"1\"><v>25000</v></c></row>"
        + "<row r=\"5\"><c r=\"A5\" t=\"b\"><v>1</v></c><c r=\"B5\" t=\"e\"><v>#REF!</v></c><c r=\"C5\" s=\"2\"><v>45933.5</v></c></row>";

    public override string ToString() => $"{Name}, {Bytes.Length} bytes ({Story}): {Convert.ToBase64String(Bytes.AsSpan(0, Math.Min(Bytes.Length, 3000)))}";

    /// <summary>Its bytes after more mutations.</summary>
    public static FuzzedFile Mutated(string name, byte[] bytes, IReadOnlyList<Mutation> mutations) =>
        new(name, Mutate(bytes, mutations), string.Join("; ", mutations.Where(mutation => mutation.Bytes.Length < 100)));

    private static byte[] Mutate(byte[] bytes, IReadOnlyList<Mutation> mutations) => mutations.Aggregate(bytes, (file, mutation) => mutation.Apply(file));

    private static byte[] Beginning(byte[] file)
    {
        var end = 0;
        for (var line = 0; line < FirstLines && end < file.Length; line++)
        {
            var next = Array.IndexOf(file, (byte)'\n', end);
            end = next < 0 ? file.Length : next + 1;
        }

        return file[..end];
    }
}
