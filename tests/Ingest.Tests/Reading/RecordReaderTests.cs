using System.Text;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Tests.Reading;

public sealed class RecordReaderTests
{
    [Theory]
    [InlineData("a;b\n1;2\n3;4\n")]
    [InlineData("a;b\r\n1;2\r\n3;4")]
    [InlineData("\uFEFFa;b\n1;2\n3;4")]
    public void Records_WithAnyLineEnd_AreRead(string text) => Read(text).ShouldBe(["1: a|b", "2: 1|2", "3: 3|4"]);

    [Fact]
    public void Quotes_MayHoldSeparatorsQuotesAndLineBreaks() =>
        Read("a;b\n\"x;y\";\"han sagde \"\"ja\"\"\"\n\"linje 1\r\nlinje 2\";2\n3;4\n")
            .ShouldBe(["1: a|b", "2: x;y|han sagde \"ja\"", "3: linje 1\r\nlinje 2|2", "5: 3|4"]);

    [Fact]
    public void QuoteAfterBlanks_StillOpensAField() => Read("a;b\n1; \"x;y\" \n").ShouldBe(["1: a|b", "2: 1|x;y"]);

    [Theory]
    [InlineData("a;b\n\n1;2\n", 3)]
    [InlineData("a;b\n;\n1;2\n", 3)]
    [InlineData("a;b\n;;;;;\n \t ; \n1;2\n", 4)]
    [InlineData("a;b\n\"\";\"\"\n\r\n1;2\n", 4)]
    [InlineData("a;b\n\u00A0;\n1;2\n\n\n;;\n", 3)]
    public void LinesOfBlanksAndSeparators_AreNoRecords_ButCount(string text, int line) => Read(text).ShouldBe(["1: a|b", $"{line}: 1|2"]);

    [Fact]
    public void HeaderBelowBlankLines_KeepsItsLine() => Read("\n;;\na;b\n1;2\n").ShouldBe(["3: a|b", "4: 1|2"]);

    [Fact]
    public void HintOfExcel_IsNoRecord() => Read("sep=;\r\na;b\r\n1;2\r\n").ShouldBe(["2: a|b", "3: 1|2"]);

    [Fact]
    public void UnclosedQuote_ToTheEnd_CostsItsOwnLine() =>
        Read("a;b\n1;\"Ole\n2;Hans\n3;x\n").ShouldBe(["1: a|b", "2: unclosed after 1", "3: 2|Hans", "4: 3|x"]);

    [Fact]
    public void UnclosedQuote_ThatAnotherRowsQuoteCloses_CostsItsOwnLine() =>
        Read("a;b\r\n1;\"Ole\r\n2;Hans\r\n3;\"Per\"\r\n4;x\r\n").ShouldBe(
            ["1: a|b", "2: unclosed after 1", "3: 2|Hans", "4: 3|Per", "5: 4|x"]);

    [Fact]
    public void UnclosedQuotes_OnEveryLine_CostOneLineEach()
    {
        var lines = Read("a;b\n" + string.Concat(Enumerable.Range(2, 1_000).Select(i => $"{i};\"x\n")) + "last;y\n");
        lines.Count.ShouldBe(1_002);
        lines.Count(line => line.Contains("unclosed", StringComparison.Ordinal)).ShouldBe(1_000);
        lines[^1].ShouldBe("1002: last|y");
    }

    [Fact]
    public void UnclosedQuote_InTheFirstField_LeavesNoField() => Read("a;b\n\"1;Ole\n2;Hans\n").ShouldBe(["1: a|b", "2: unclosed after ", "3: 2|Hans"]);

    [Fact]
    public void UnclosedQuote_WithBareReturns_CostsItsOwnLine() => Read("a;b\r1;\"x\r2;y\r").ShouldBe(["1: a|b", "2: unclosed after 1", "3: 2|y"]);

    [Fact]
    public void UnclosedQuote_BeforeMoreThanARecordMayHold_CostsItsOwnLine()
    {
        var rows = string.Concat(Enumerable.Repeat("2;abcdefghijklmnopqrstuvwxyz\n", 800_000));
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes("a;b\n\n1;\"x\n" + rows));
        using var reader = new RecordReader(stream, ';');
        reader.Read().ShouldBeTrue();
        reader.Read().ShouldBeTrue();
        reader.IsUnclosed.ShouldBeTrue();
        reader.Line.ShouldBe(3);
        var count = 0;
        while (reader.Read())
        {
            reader.IsUnclosed.ShouldBeFalse();
            reader.Line.ShouldBe(4 + count++);
        }

        count.ShouldBe(800_000);
    }

    [Fact]
    public void StrayQuotes_WithinALine_AreText() =>
        Read("a;b\n1;5\" skærm\n2;\"Ole\" Hansen\n3;x\n").ShouldBe(["1: a|b", "2: 1|5\" skærm", "3: 2|Ole Hansen", "4: 3|x"]);

    [Fact]
    public void NulBytes_AreText() => Read("a;b\n\0;x\0y\n").ShouldBe(["1: a|b", "2: \0|x\0y"]);

    [Fact]
    public void CellOfAMegabyte_AndTenThousandColumns_AreRead()
    {
        var cell = new string('å', 500_000);
        var wide = string.Join(';', Enumerable.Range(0, 10_000));
        Read($"a;b\n1;{cell}\n{wide}\n").ShouldBe(["1: a|b", $"2: 1|{cell}", $"3: {wide.Replace(';', '|')}"]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\uFEFF")]
    [InlineData("\n\n")]
    [InlineData(";;\n")]
    public void FileWithoutRecords_EndsAtOnce(string text) => Read(text).ShouldBeEmpty();

    private static List<string> Read(string text)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        using var reader = new RecordReader(stream, ';');
        var records = new List<string>();
        while (reader.Read())
        {
            var fields = string.Join('|', Enumerable.Range(0, reader.FieldCount).Select(field => Encoding.UTF8.GetString(reader.Field(field))));
            records.Add($"{reader.Line}: {(reader.IsUnclosed ? "unclosed after " : "")}{fields}");
        }

        return records;
    }
}
