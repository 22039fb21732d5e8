using LusInsight.Ingest.Commands;

namespace LusInsight.Ingest.Tests.Commands;

public sealed class ExcelCsvTests
{
    [Theory]
    [InlineData("ledere.csv", "ledere.csv")]
    [InlineData("", "")]
    [InlineData("et af: a; b", "\"et af: a; b\"")]
    [InlineData("en \"dato\"", "\"en \"\"dato\"\"\"")]
    [InlineData("to\nlinjer", "\"to\nlinjer\"")]
    [InlineData("=1+1.csv", "'=1+1.csv")]
    [InlineData("+45.csv", "'+45.csv")]
    [InlineData("-x.csv", "'-x.csv")]
    [InlineData("@x.csv", "'@x.csv")]
    [InlineData("\tx", "\"'\tx\"")]
    [InlineData("\r=x", "\"'\r=x\"")]
    public void Cell_IsQuotedWhereItMust_AndNeverAFormula(string cell, string expected) =>
        ExcelCsv.Text([[cell, "x"]]).ShouldBe($"\uFEFF{expected};x\r\n");
}
