using System.Text.RegularExpressions;
using LusInsight.Ingest.Tests.Loading;
using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Commands;

/// <summary>rejects, generations and rollback.</summary>
public sealed class LookingCommandTests
{
    [Fact]
    public async Task Rejects_AsCsv_AreAHeaderAndARowEach()
    {
        using var given = Loaded();
        given.Load(Csv("leaders", "leader_id,department_id,email", "L9,DX,hemmelig@x.dk"), Csv("users", "user_id,role", "hemmelig@x.dk,konge"));

        var run = await RunningCommand.Run("rejects", "given", "--data", given.Data.Path, "--csv");

        run.Code.ShouldBe(0);
        run.Output.ShouldStartWith("\uFEFFfeed;file;line;column;code;expected;key;generation\r\n");
        var lines = run.Output.Split("\r\n");
        lines[1].ShouldBe("leaders;leaders.csv;2;department_id;unknown_reference;en afdeling, der findes i organisationen;L9;2");
        lines[2].ShouldStartWith("users;users.csv;2;role;bad_choice;et af: ");
        lines[2].ShouldEndWith(";;2");
        lines.Length.ShouldBe(4);
        run.Output.ShouldNotContain("hemmelig");
    }

    [Fact]
    public async Task Rejects_AsTable_NameTheKeyWhereItLooksLikeOne()
    {
        using var given = Loaded();
        given.Load(Csv("leaders", "leader_id,department_id", "L9,DX", "Karen Blixen,DX", "010190-1234,DX", "0101901234,DX", "a@b.dk,DX"));

        var output = (await RunningCommand.Run("rejects", "given", "--data", given.Data.Path)).Output;

        output.ShouldContain("L9");
        output.ShouldContain("leaders.csv");
        output.ShouldNotContain("Karen");
        output.ShouldNotContain("0101");
        output.ShouldNotContain("@");
    }

    [Fact]
    public async Task Rejects_WhereThereAreNone_SaySo()
    {
        using var given = Loaded();

        (await RunningCommand.Run("rejects", "given", "--data", given.Data.Path)).Output.Trim().ShouldBe("No rows in quarantine.");
    }

    [Fact]
    public async Task Generations_TellWhichIsInForce_AndRollbackMakesANewOne()
    {
        using var given = Loaded();
        given.Load(Csv("leaders", "leader_id,name", "L1,Anna"));

        (await RunningCommand.Run("rollback", "given", "--to", "1", "--data", given.Data.Path)).Code.ShouldBe(0);

        var lines = await Generations(given);
        lines.Length.ShouldBe(4);
        lines[1].ShouldContain("in force");
        lines[1].ShouldContain("rollback");
        lines[3].ShouldNotContain("in force");
    }

    [Fact]
    public async Task Generations_AreTheLastThree_WithWhenWhatAndHowManyRows()
    {
        using var given = Loaded();
        given.Load(Csv("leaders", "leader_id,name", "L1,Anna", "L0,Bo"));
        given.Load(Csv("leaders", "leader_id,department_id", "L9,DX"));
        given.Load(Csv("leaders", "leader_id,name", "L1,Carl"));

        var lines = await Generations(given);

        lines.Select(Words).ShouldBe(
        [
            "generation made by of new and changed rejected",
            "4 in force DATE load delivery-3 1 0",
            "3 DATE load delivery-2 0 1",
            "2 DATE load delivery-1 2 0",
        ]);
    }

    [Fact]
    public async Task Generations_WhereTheNewestDoesNotOpen_TellWhichIsShownInstead()
    {
        using var given = Loaded();
        given.Load(Csv("leaders", "leader_id,name", "L1,Anna"));
        File.WriteAllText(given.Data.GenerationFile(Id, 2), "not a database");

        (await Generations(given)).Select(Words).Skip(1).ShouldBe(["2 does not open", "1 shown instead DATE load delivery-1 8 0"]);
        (await RunningCommand.Run("rejects", "given", "--data", given.Data.Path)).Code.ShouldBe(0);
    }

    private static async Task<string[]> Generations(GivenOrganisation given) =>
        (await RunningCommand.Run("generations", "given", "--data", given.Data.Path)).Output.TrimEnd().Split(Environment.NewLine);

    private static string Words(string line) => Regex.Replace(
        string.Join(' ', line.Split(' ', StringSplitOptions.RemoveEmptyEntries)), @"\d{4}-\d\d-\d\d \d\d:\d\d", "DATE", RegexOptions.None, TimeSpan.FromSeconds(1));

    [Theory]
    [InlineData("rejects", "unknown")]
    [InlineData("generations", "unknown")]
    [InlineData("rollback", "unknown", "--to", "1")]
    [InlineData("rejects", "../given")]
    public async Task Organisation_Unknown_IsOneLine(params string[] args)
    {
        using var given = Loaded();

        (await RunningCommand.Run([.. args, "--data", given.Data.Path])).ShouldFailWith("organisation");
    }

    [Fact]
    public async Task Rollback_ToAGenerationThatIsGone_IsOneLine()
    {
        using var given = Loaded();

        (await RunningCommand.Run("rollback", "given", "--to", "9", "--data", given.Data.Path)).ShouldFailWith("has no generation 9");
    }

    [Fact]
    public async Task Sample_WritesADelivery_ThatLoadsClean()
    {
        using var given = Loaded();
        var folder = Path.Combine(given.Data.Path, "sample");

        (await RunningCommand.Run("sample", folder, "--organisation", "proeve", "--leaders", "20", "--rounds", "2", "--seed", "1")).Code.ShouldBe(0);

        (await RunningCommand.Run("load", folder, "--data", given.Data.Path)).Code.ShouldBe(0);
        (await RunningCommand.Run("sample", folder, "--organisation", "proeve", "--leaders", "20", "--rounds", "2", "--seed", "1"))
            .ShouldFailWith("cannot be written");
    }
}
