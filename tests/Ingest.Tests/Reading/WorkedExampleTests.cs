using LusInsight.Ingest.Feeds;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Tests.Reading;

/// <summary>Whole deliveries as systems write them, with nothing to reject.</summary>
public sealed class WorkedExampleTests
{
    [Theory]
    [InlineData("proevekommunen", "UTF-8, comma", "")]
    [InlineData("proevekommunen-excel", "Windows-1252, semicolon", "Intern bemærkning")]
    [InlineData("aaproeve", "UTF-8, tab", "")]
    public void Delivery_AsItsSystemWroteIt_IsReadWhole(string example, string readAs, string unknownColumns)
    {
        using var staging = Read(example);
        staging.Rows("SELECT feed, line, column_name, code FROM staging.bad_row").ShouldBeEmpty();
        var files = staging.Rows("SELECT DISTINCT read_as, unknown_columns FROM staging.delivered_file");
        files.ShouldBe([$"{readAs}|{unknownColumns}"]);
        staging.Rows("SELECT file FROM staging.delivered_file WHERE read_count < 2").ShouldBeEmpty();
    }

    [Fact]
    public void ExcelsDelivery_HoldsTheSameRowsAsThePlainOne()
    {
        using var plain = Read("proevekommunen");
        using var excel = Read("proevekommunen-excel");
        foreach (var feed in FeedDefinition.All)
        {
            var rows = $"SELECT * EXCLUDE (file_no, line) FROM staging.{feed.Table} ORDER BY ALL";
            excel.Rows(rows).ShouldBe(plain.Rows(rows), feed.Name);
        }
    }

    private static GivenStaging Read(string example)
    {
        var delivery = Delivery.Open(Path.Combine(AppContext.BaseDirectory, "Examples", example));
        var staging = new GivenStaging();
        staging.Read(delivery, [], concept: delivery.Organisation!.Concept);
        return staging;
    }
}
