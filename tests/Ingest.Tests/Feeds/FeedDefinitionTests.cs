using DuckDB.NET.Data;
using LusInsight.Analytics.Store;
using LusInsight.Ingest.Feeds;

namespace LusInsight.Ingest.Tests.Feeds;

public sealed class FeedDefinitionTests
{
    public static TheoryData<Feed> Feeds => [.. Enum.GetValues<Feed>()];

    [Theory]
    [MemberData(nameof(Feeds))]
    public void Columns_AreTheBaseTables_InNameTypeAndOrder(Feed feed)
    {
        var definition = FeedDefinition.Of(feed);
        definition.Feed.ShouldBe(feed);
        TableColumns(definition.Table).ShouldBe(definition.Columns.Select(column => $"{column.Name} {SqlType(column.Type)}"));
    }

    [Theory]
    [MemberData(nameof(Feeds))]
    public void EveryHeader_EnglishOrDanish_MeansOneColumn(Feed feed)
    {
        var names = FeedDefinition.Of(feed).Columns.SelectMany(column => DanishHeaders.Of(column.Name).Append(column.Name).Select(LooseName.Of));
        names.ShouldBeUnique();
    }

    [Theory]
    [MemberData(nameof(Feeds))]
    public void Scores_ComeAfterTheItemWhoseScaleTheyAreOn(Feed feed)
    {
        var types = FeedDefinition.Of(feed).Columns.Select(column => column.Type).ToList();
        var firstScore = types.IndexOf(CellType.Score);
        if (firstScore >= 0)
        {
            types[..firstScore].ShouldContain(type => type == CellType.ScalingQuestion || type == CellType.EvaluationQuestion || type == CellType.Arena);
        }
    }

    [Fact]
    public void Names_AreTheContracts() => FeedDefinition.All.Select(feed => $"{feed.Name} {feed.DanishName}").ShouldBe(
    [
        "departments afdelinger", "leaders ledere", "rounds runder", "conversations samtaler", "scaling_answers skaleringssvar",
        "spider_scores spindscorer", "evaluations evalueringer", "topics emner", "agreements aftaler", "initiatives initiativer", "users brugere",
    ]);

    private static string SqlType(CellType type) => type switch
    {
        CellType.Date => "DATE",
        CellType.Score => "SMALLINT",
        CellType.Flag => "BOOLEAN",
        _ => "VARCHAR",
    };

    private static List<string> TableColumns(string table)
    {
        using var connection = new DuckDBConnection("Data Source=:memory:");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = EmbeddedSql.Read($"Store/Tables/{table}.sql");
        command.ExecuteNonQuery();
        command.CommandText = "SELECT column_name || ' ' || data_type FROM information_schema.columns ORDER BY ordinal_position";
        using var reader = command.ExecuteReader();
        var columns = new List<string>();
        while (reader.Read())
        {
            columns.Add(reader.GetString(0));
        }

        return columns;
    }
}
