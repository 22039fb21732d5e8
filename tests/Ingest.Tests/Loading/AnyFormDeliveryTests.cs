using FsCheck;
using FsCheck.Fluent;
using LusInsight.Ingest.Tests.Reading;
using LusInsight.Ingest.Tests.Reading.Places;
using LusInsight.Ingest.Tests.Reading.Workbooks;

namespace LusInsight.Ingest.Tests.Loading;

/// <summary>The same rows as CSV in any mix of formats, as a workbook each, as sheets of one, and zipped: the same content.</summary>
public sealed class AnyFormDeliveryTests
{
    private static readonly (string English, string Danish, (string, string)[] Headers, object?[][] Rows)[] Files =
    [
        ("departments", "afdelinger", [("department_id", "Afdeling ID"), ("name", "Navn"), ("parent_id", "Overordnet_id")],
            [["D0", "Top", null], ["D1", "Børn & Unge", "D0"], ["D2", "Æ; \"ø\", å", "D0"]]),
        ("rounds", "runder", [("round_id", "runde-id"), ("name", "navn"), ("opens_on", "ÅBNER"), ("closes_on", "lukker")],
            [["2024", "Runde 1", new DateOnly(2024, 1, 1), new DateOnly(2024, 12, 31)], ["2025", "Runde 2", new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31)]]),
        ("leaders", "ledere", [("leader_id", "Leder ID"), ("department_id", "afdelings_id"), ("level", "Niveau"), ("birth_date", "fødselsdato")],
            [["L0", "D0", "chef", null], ["L1", "D1", "leder", new DateOnly(1970, 3, 1)], ["L2", "D2", null, new DateOnly(1981, 12, 31)]]),
        ("conversations", "samtaler", [("conversation_id", "Samtale ID"), ("round_id", "Runde ID"), ("leader_id", "Leder ID"), ("held_on", "Afholdt")],
            [["C1", "2024", "L1", new DateOnly(2024, 5, 1)], ["C2", "2025", "L1", new DateOnly(2025, 5, 1)], ["C3", "2025", "L2", null], ["C4", "2023", "L2", null]]),
        ("spider_scores", "spindscorer", [("conversation_id", "samtale-id"), ("arena_id", "Arena ID"), ("current_level", "nuvaerende"), ("desired_level", "Ønsket"), ("focus", "FOKUS")],
            [["C1", "drift", 2, 4, true], ["C2", "drift", 3, null, false], ["C2", "faglig", 9, 4, false], ["C9", "drift", 1, 2, true]]),
    ];

    private static readonly Lazy<string> Hash = new(() =>
    {
        var plain = new GivenFormat(new System.Text.UTF8Encoding(false), ',', "\n", false, false, "yyyy-MM-dd", "", ("ja", "nej"), "", 1);
        return Load([.. Files.Select(file => ($"{file.English}.csv", plain.Write(file.Headers, file.Rows)))], isZip: false);
    });

    /// <summary>How the whole comes: zipped or not, all sheets in one workbook or a file each.</summary>
    private static Gen<(string Name, byte[] Bytes)[]> Deliveries =>
        from formats in GivenFormat.Any.ArrayOf(Files.Length)
        from kinds in Gen.Elements("csv", "xlsx", "sheet").ArrayOf(Files.Length)
        from order in Gen.Shuffle(Enumerable.Range(0, Files.Length))
        select Write(formats, kinds, order);

    [Fact]
    public void Delivery_InAnyForm_EndsInTheSameContent() => Prop.ForAll(
        Deliveries.ToArbitrary(),
        Gen.Elements(true, false).ToArbitrary(),
        (files, isZip) => Load(files, isZip).ShouldBe(Hash.Value)).Check(Config.QuickThrowOnFailure.WithMaxTest(12));

    private static (string Name, byte[] Bytes)[] Write(GivenFormat[] formats, string[] kinds, int[] order)
    {
        var files = new List<(string Name, byte[] Bytes)>();
        var together = new GivenWorkbook();
        foreach (var i in order)
        {
            var (file, format) = (Files[i], formats[i]);
            var name = format.IsDanish ? file.Danish : file.English;
            object?[][] cells = [[.. file.Headers.Select(header => format.IsDanish ? header.Item2 : header.Item1)], .. file.Rows];
            if (kinds[i] == "csv")
            {
                files.Add(($"{name}.csv", format.Write(file.Headers, file.Rows)));
            }
            else if (kinds[i] == "xlsx")
            {
                files.Add(($"{name}.xlsx", new GivenWorkbook().With("Ark1", cells).ToBytes()));
            }
            else
            {
                together.With(name, cells);
            }
        }

        return [.. files, ("Eksport.xlsx", together.ToBytes())];
    }

    /// <summary>The content hash, after the delivery has come twice.</summary>
    private static string Load((string Name, byte[] Bytes)[] files, bool isZip)
    {
        using var given = new GivenOrganisation();
        var delivery = given.Delivery([]);
        foreach (var (name, bytes) in files)
        {
            File.WriteAllBytes(Path.Combine(delivery, name), bytes);
        }

        if (isZip)
        {
            var zip = delivery + ".zip";
            File.WriteAllBytes(zip, GivenArchive.Of([.. Directory.EnumerateFiles(delivery).Select(path => ($"top/{Path.GetFileName(path)}", File.ReadAllBytes(path)))]));
            delivery = zip;
        }

        var summary = given.Load(delivery);
        summary.Files.ShouldAllBe(file => file.AddsUp);
        summary.Rejected.ShouldBe(new Dictionary<string, long> { ["out_of_range"] = 1, ["unknown_reference"] = 2 });
        given.Load(delivery).Published.ShouldBeFalse();
        return given.ContentHash();
    }
}
