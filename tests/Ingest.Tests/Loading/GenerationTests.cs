using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Loading;
using LusInsight.Ingest.Reading;
using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Loading;

/// <summary>A load is all or nothing, and what it leaves behind is one file per generation.</summary>
public sealed class GenerationTests
{
    [Fact]
    public void FirstLoad_MakesGenerationOne_ThatOpens()
    {
        using var given = Loaded();

        using var generation = Generation.Open(given.Data.GenerationFile(Id, 1), 1);

        generation.OrganisationId.ShouldBe(Id);
        generation.FixedToday.ShouldBe(new DateOnly(2025, 6, 1));
        generation.Departments.Roots.ShouldBe([DepartmentId.From("D0")]);
        Files(given).ShouldBe(["CURRENT", "LOCK", "g000001.duckdb"]);
    }

    [Fact]
    public void Loads_KeepTheLastThreeGenerations()
    {
        using var given = Loaded();
        for (var i = 2; i <= 5; i++)
        {
            given.Load(Csv("leaders", "leader_id,name", $"L1,Anna {i}")).Generation.ShouldBe(i);
        }

        given.Data.Generations(Id).ShouldBe([3, 4, 5]);
        given.Data.Current(Id).ShouldBe(5);
        given.Rows("SELECT generation, action FROM load ORDER BY generation").ShouldBe(["1|load", "2|load", "3|load", "4|load", "5|load"]);
    }

    [Theory]
    [InlineData(LoadStep.Reading)]
    [InlineData(LoadStep.Checking)]
    [InlineData(LoadStep.Writing)]
    [InlineData(LoadStep.Verifying)]
    [InlineData(LoadStep.Publishing)]
    public void Load_ThatBreaksOffAnywhere_LeavesThePreviousGeneration_AndCanBeRunAgain(LoadStep step)
    {
        using var given = Loaded();
        var delivery = given.Delivery(Csv("leaders", "leader_id,name", "L1,Anna"));

        Should.Throw<InvalidOperationException>(() => given.Load(delivery, new BreakOff(step)));

        given.Data.Current(Id).ShouldBe(1);
        Files(given).ShouldBe(["CURRENT", "LOCK", "g000001.duckdb"]);
        given.Load(delivery).Generation.ShouldBe(2);
        given.Rows("SELECT name FROM leader WHERE leader_id = 'L1'").ShouldBe(["Anna"]);
    }

    [Fact]
    public void Leftovers_OfAKilledLoad_AreSweptAway()
    {
        using var given = Loaded();
        foreach (var file in new[] { "g000002.duckdb.building", "g000002.duckdb.building.wal", "CURRENT.building" })
        {
            File.WriteAllText(Path.Combine(given.OrganisationFolder, file), "half a file");
        }

        Directory.CreateDirectory(Path.Combine(given.OrganisationFolder, "load.tmp"));
        File.WriteAllText(Path.Combine(given.OrganisationFolder, "load.tmp", "spilled"), "half a file");

        given.Load(Csv("leaders", "leader_id,name", "L1,Anna")).Generation.ShouldBe(2);

        Files(given).ShouldBe(["CURRENT", "LOCK", "g000001.duckdb", "g000002.duckdb"]);
        Directory.EnumerateDirectories(given.OrganisationFolder).ShouldBeEmpty();
    }

    [Fact]
    public void Generation_ThatGotItsNameButNotInForce_IsNeverNamedAgain()
    {
        using var given = Loaded();
        File.Copy(given.Data.GenerationFile(Id, 1), given.Data.GenerationFile(Id, 2));

        given.Load(Csv("leaders", "leader_id,name", "L1,Anna")).Generation.ShouldBe(3);
    }

    [Fact]
    public void Load_OntoABrokenGeneration_GoesOnFromTheNewestThatOpens()
    {
        using var given = Loaded();
        given.Load(Csv("leaders", "leader_id,name", "L1,Anna"));
        File.WriteAllText(given.Data.GenerationFile(Id, 2), "not a database");

        given.Load(Csv("leaders", "leader_id,name", "L0,Bo")).Generation.ShouldBe(3);

        given.Rows("SELECT leader_id, name FROM leader ORDER BY ALL").ShouldBe(["L0|Bo", "L1|"]);
    }

    [Fact]
    public void Load_ThatChangesNothing_StillReplacesABrokenGeneration()
    {
        using var given = Loaded();
        given.Load(Csv("leaders", "leader_id,name", "L1,Anna"));
        File.WriteAllText(given.Data.GenerationFile(Id, 2), "not a database");

        given.Load(Basis).Generation.ShouldBe(3);

        given.Data.Current(Id).ShouldBe(3);
        given.Load(Basis).Published.ShouldBeFalse();
    }

    [Fact]
    public void Load_AfterAFirstOneThatDiedBeforeCurrent_PutsItsDataInForce()
    {
        using var given = Loaded();
        File.Delete(given.Data.CurrentFile(Id));

        given.Load(Basis).Generation.ShouldBe(2);

        given.Data.Current(Id).ShouldBe(2);
    }

    [Fact]
    public void Load_WhereNoGenerationOpens_SaysSo()
    {
        using var given = Loaded();
        File.WriteAllText(given.Data.GenerationFile(Id, 1), "not a database");

        Should.Throw<DeliveryException>(() => given.Load(Basis)).Message.ShouldContain("No generation in");
    }

    [Fact]
    public void Load_WhileAReaderHasTheGenerationOpen_LeavesTheReaderAlone()
    {
        using var given = Loaded();
        using var generation = Generation.Open(given.Data.GenerationFile(Id, 1), 1);

        given.Load(Csv("rounds", "round_id,name", "R1,Nyt navn")).Generation.ShouldBe(2);

        generation.Query<Department>("Store/Departments.sql", new { }).Count.ShouldBe(2);
        given.Rows("SELECT name FROM round WHERE round_id = 'R1'", generation: 1).ShouldBe(["Runde 1"]);
    }

    [Fact]
    public void History_TellsFilesAndFindings()
    {
        using var given = Loaded();
        given.Load(Csv("scaling_answers", "conversation_id,question_id,value", "C1,trivsel,5", "C1,trivsel,5", "C2,trivsel,11", "CX,trivsel,5"));

        given.Rows("SELECT file, feed, read_as, read_count, new_count, changed_count, unchanged_count, rejected_count, repeat_count FROM load_file WHERE generation = 2")
            .ShouldBe(["scaling_answers.csv|scaling_answers|UTF-8, comma|4|1|0|0|2|1"]);
        given.Rows("SELECT file, code, rejects, row_count FROM load_finding WHERE generation = 2 ORDER BY ALL")
            .ShouldBe(["scaling_answers.csv|out_of_range|true|1", "scaling_answers.csv|unknown_reference|true|1"]);
        given.Rows("SELECT action, delivery, today, schema_version FROM load WHERE generation = 2").ShouldBe([$"load|delivery-1|2025-06-01|{Schema.Version}"]);
    }

    private static IEnumerable<string> Files(GivenOrganisation given) =>
        Directory.EnumerateFiles(given.OrganisationFolder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    private sealed class BreakOff(LoadStep at) : IProgress<LoadProgress>
    {
        public void Report(LoadProgress value)
        {
            if (value.Step == at && value.File is null)
            {
                throw new InvalidOperationException("broken off");
            }
        }
    }
}
