using System.Text;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Tests.Reading.Workbooks;

/// <summary>What Excel writes, read as the person who typed it meant it.</summary>
public sealed class WorkbookTests
{
    private static readonly object?[] SpiderHeader = ["Samtale ID", "Arena ID", "Nuværende", "Ønsket", "Fokus"];

    [Fact]
    public void Cells_OfEveryKind_AreTheirValues()
    {
        using var staging = Read("spindscorer.xlsx", new GivenWorkbook().With("Ark1", SpiderHeader,
            ["C1", "drift", 2, "4", true], [1002, "drift", 2.0, null, "nej"], [123456789012345d, "strategi", "#N/A", "3,0", false]));

        staging.Rows("FROM staging.bad_row").ShouldBeEmpty();
        staging.Rows("SELECT * EXCLUDE file_no FROM staging.spider_score ORDER BY line").ShouldBe(
            ["2|C1|drift|2|4|true", "3|1002|drift|2||false", "4|123456789012345|strategi||3|false"]);
        staging.Rows("SELECT file, read_as, read_count FROM staging.delivered_file").ShouldBe(["spindscorer.xlsx|xlsx, sheet Ark1|3"]);
    }

    [Theory]
    [InlineData(false, "45933", "2025-10-03")]
    [InlineData(true, "44471", "2025-10-03")]
    [InlineData(false, "45933.75", "2025-10-03")]
    [InlineData(false, "61", "1900-03-01")]
    [InlineData(false, "59", "1900-02-28")]
    public void Dates_AreDays_InEitherCalendar(bool from1904, string stored, string day)
    {
        using var staging = Read("ledere.xlsx", new GivenWorkbook { CountsFrom1904 = from1904 }.WithXml("Ark1",
            Row(1, Text("leder_id"), Text("afdeling_id"), Text("fødselsdato"), Text("ansat_fra"))
            + Row(2, Text("L1"), Text("D1"), $"<c s=\"1\"><v>{stored}</v></c>", $"<c s=\"2\"><v>{stored}</v></c>")));
        staging.Rows("SELECT birth_date, employed_from FROM staging.leader").ShouldBe([$"{day}|{day}"]);
    }

    [Fact]
    public void Numbers_InTextColumns_HaveNeitherExponentNorDecimals()
    {
        using var staging = Read("ledere.xlsx", new GivenWorkbook().WithXml("Ark1",
            Row(1, Text("leder_id"), Text("afdeling_id"), Text("navn"))
            + Row(2, "<c><v>1.2345678E7</v></c>", "<c s=\"3\"><v>7.0</v></c>", "<c><v>0.10000000000000001</v></c>")));
        staging.Rows("SELECT leader_id, department_id, name FROM staging.leader").ShouldBe(["12345678|7|0.1"]);
    }

    [Fact]
    public void FormulasError_IsAMalformedRow_WhereItsColumnCounts()
    {
        using var staging = Read("spindscorer.xlsx", new GivenWorkbook().With("Ark1", [.. SpiderHeader, "Gennemsnit"],
            ["C1", "drift", "#DIV/0!", 4, true, 1], ["C2", "drift", 2, 4, true, "#REF!"]));

        staging.Rows("SELECT line, code, expected, row_key FROM staging.bad_row").ShouldBe(["2|malformed_row|en værdi; formlen i celle C2 giver en fejl|C1\u001Fdrift"]);
        staging.Rows("SELECT conversation_id FROM staging.spider_score").ShouldBe(["C2"]);
    }

    [Fact]
    public void TitleRowsAboveTheHeader_ArePassedOver_AndLinesAreTheSheetsOwn()
    {
        using var staging = Read("afdelinger.xlsx", new GivenWorkbook().WithXml("Ark1",
            Row(1, Text("Afdelinger pr. 1. oktober")) + Row(4, Text("Afdeling ID"), Text("Navn")) + Row(6, Text("D1"), Text("Et")) + Row(9, "", "") + Row(12, Text(""), Text("To"))));

        staging.Rows("SELECT line, department_id FROM staging.department").ShouldBe(["6|D1"]);
        staging.Rows("SELECT line, code FROM staging.bad_row").ShouldBe(["12|missing_value"]);
        staging.Rows("SELECT read_as FROM staging.delivered_file").ShouldBe(["xlsx, sheet Ark1, header in line 4"]);
    }

    [Fact]
    public void Sheets_OfAWorkbookByAnyName_AreFilesByTheirNames()
    {
        using var given = new GivenDelivery().With("Eksport.xlsx", new GivenWorkbook()
            .With("Afdelinger", ["afdeling_id", "navn"], ["D1", "Et"])
            .With("Noter", ["Husk"], ["at ringe"])
            .With("Ledere", ["leder_id", "afdeling_id"], ["L1", "D1"])
            .With("Tom")
            .WithXml("Runder", Row(1, Text("skjult")), state: "hidden")
            .ToBytes());
        using var staging = new GivenStaging();

        staging.Read(given.Open(), []).ShouldBe(["Eksport.xlsx/Noter"]);

        staging.Rows("SELECT feed, file, read_count FROM staging.delivered_file ORDER BY file_no").ShouldBe(
            ["departments|Eksport.xlsx/Afdelinger|1", "leaders|Eksport.xlsx/Ledere|1"]);
    }

    [Fact]
    public void WorkbookCalledAsAFile_WithSeveralFilledSheets_MustSayWhichIsMeant()
    {
        Fault("ledere.xlsx", new GivenWorkbook().With("Ark1", ["leder_id"], ["L1"]).With("Ark2", ["x"]).ToBytes())
            .ShouldBe("ledere.xlsx has 2 filled sheets ('Ark1', 'Ark2'): keep one, or call them what they hold");
        Fault("ledere.xlsx", new GivenWorkbook().With("Ark1").ToBytes()).ShouldStartWith("ledere.xlsx is empty");
        using var staging = Read("ledere.xlsx", new GivenWorkbook().With("Pivot", ["x"]).With("Leaders", ["leder_id", "afdeling_id"], ["L1", "D1"]));
        staging.Rows("SELECT file FROM staging.delivered_file").ShouldBe(["ledere.xlsx/Leaders"]);
    }

    [Fact]
    public void File_ThatIsNoWorkbook_IsRefusedInOneLine()
    {
        var good = new GivenWorkbook().With("Ark1", ["leder_id", "afdeling_id"], ["L1", "D1"]).ToBytes();
        Fault("ledere.xlsx", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1, .. new byte[600]]).ShouldContain("password");
        Fault("ledere.xlsx", Encoding.UTF8.GetBytes("leder_id;afdeling_id\nL1;D1\n")).ShouldContain("not an Excel workbook");
        Fault("ledere.xlsx", []).ShouldContain("not an Excel workbook");
        Fault("ledere.xlsx", good[..(good.Length / 2)]).ShouldContain("damaged");
        Fault("ledere.csv", good).ShouldContain("call it .xlsx");
    }

    [Theory]
    [InlineData("<row r=\"1\"><c r=\"ZZZZZZZZZ1\"><v>1</v></c></row>")]
    [InlineData("<row r=\"2000000000\"><c><v>1</v></c></row>")]
    [InlineData("<row r=\"5\"><c><v>1</v></c></row><row r=\"2\"><c><v>1</v></c></row>")]
    [InlineData("<row r=\"1\"><c t=\"s\"><v>99</v></c></row>")]
    [InlineData("<row r=\"1\"><c>")]
    public void Sheet_ThatExcelWouldNotWrite_IsDamaged(string rows) =>
        Fault("ledere.xlsx", new GivenWorkbook().WithXml("Ark1", rows).ToBytes()).ShouldContain("damaged");

    private static GivenStaging Read(string file, GivenWorkbook workbook)
    {
        using var given = new GivenDelivery().With(file, workbook.ToBytes());
        return given.Read();
    }

    private static string Fault(string file, byte[] bytes)
    {
        using var given = new GivenDelivery().With(file, bytes);
        var message = Should.Throw<DeliveryException>(() => given.Read()).Message;
        message.ShouldNotContain("\n");
        return message;
    }

    private static string Row(int number, params string[] cells) => $"<row r=\"{number}\">{string.Concat(cells)}</row>";

    private static string Text(string text) => $"<c t=\"inlineStr\"><is><t>{text}</t></is></c>";
}
