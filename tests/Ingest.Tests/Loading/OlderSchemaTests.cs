using DuckDB.NET.Data;
using LusInsight.Analytics.Store;
using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Loading;

/// <summary>A generation that an earlier version of the program wrote.</summary>
public sealed class OlderSchemaTests
{
    [Fact]
    public void Load_OnAGenerationWithoutTodaysTables_WritesOneThatHasThem()
    {
        using var given = Loaded();
        var hash = given.ContentHash();
        TakeBackToSchema1(given);

        var summary = given.Load();

        summary.Published.ShouldBeTrue();
        given.ContentHash().ShouldBe(hash);
        given.Rows("SELECT schema_version FROM load ORDER BY generation").ShouldBe(["1", $"{Schema.Version}"]);
        given.Rows("SELECT DISTINCT released_on FROM release").ShouldBe(["2025-06-01"]);
        given.Load().Published.ShouldBeFalse();
    }

    private static void TakeBackToSchema1(GivenOrganisation given)
    {
        using var connection = new DuckDBConnection($"Data Source={given.Data.GenerationFile(Id, 1)}");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = """
            DROP TABLE release; DROP TABLE release_cell; DROP TABLE released_answer; DROP TABLE released_spider; DROP TABLE released_pair;
            UPDATE load SET schema_version = 1
            """;
        command.ExecuteNonQuery();
    }
}
