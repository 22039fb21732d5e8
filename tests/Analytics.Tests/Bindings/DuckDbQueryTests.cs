using System.Globalization;
using DuckDB.NET.Data;

namespace LusInsight.Analytics.Tests.Bindings;

public sealed class DuckDbQueryTests : DuckDbFixture
{
    /// <summary>Runs for minutes unless it is stopped.</summary>
    private const string EndlessSql = "SELECT count(*) FROM range(1_000_000) a, range(1_000_000) b WHERE (a.range * b.range) % 7 = 3";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    [Fact]
    public void Engine_IsTheOneThatTheBuildInstalled() =>
        Connection.ServerVersion.ShouldStartWith("v1.5.");

    [Fact]
    public void NamedParameters_InAnyOrderAndTwice_ReachTheirPlaces() =>
        Read<string>("SELECT concat($b, '-', $a, '-', $b)", ("a", "1"), ("b", "2")).ShouldBe("2-1-2");

    [Fact]
    public void NamedParameters_ManyOfThem_ReachTheirPlaces()
    {
        var parameters = Enumerable.Range(0, 50).Select(i => ($"p{i}", (object?)i)).ToArray();
        var sql = "SELECT [" + string.Join(", ", parameters.Select(p => $"${p.Item1}::INTEGER")) + "]";
        Read<List<int>>(sql, parameters).ShouldBe(Enumerable.Range(0, 50));
    }

    [Fact]
    public void SeveralStatements_InOneText_AllRun()
    {
        Execute("CREATE TABLE t (v INTEGER); INSERT INTO t VALUES (1), (2); UPDATE t SET v = v + 1");
        ReadAll<int>("SELECT v FROM t ORDER BY v").ShouldBe([2, 3]);
    }

    [Fact]
    public void Columns_OfAResult_TellNameAndType()
    {
        using var command = Connection.CreateCommand();
        command.CommandText = "SELECT 1::SMALLINT AS \"spørgsmål\", 1.5::DECIMAL(9,2) AS score";
        using var reader = command.ExecuteReader();
        reader.GetName(0).ShouldBe("spørgsmål");
        reader.GetFieldType(0).ShouldBe(typeof(short));
        reader.GetFieldType(1).ShouldBe(typeof(decimal));
    }

    [Fact]
    public void Streaming_OfManyRows_ReadsThemAllInOrder()
    {
        using var command = Connection.CreateCommand();
        command.CommandText = "SELECT range AS i, 'number ' || range AS text FROM range(100_000)";
        command.UseStreamingMode = true;
        using var reader = command.ExecuteReader();
        long rows = 0;
        while (reader.Read())
        {
            reader.GetInt64(0).ShouldBe(rows);
            if (rows % 10_000 == 0)
            {
                reader.GetString(1).ShouldBe(string.Create(CultureInfo.InvariantCulture, $"number {rows}"));
            }

            rows++;
        }

        rows.ShouldBe(100_000);
    }

    [Fact]
    public void Streaming_LeftHalfway_LeavesTheConnectionUsable()
    {
        using (var command = Connection.CreateCommand())
        {
            command.CommandText = "SELECT * FROM range(1_000_000_000)";
            command.UseStreamingMode = true;
            using var reader = command.ExecuteReader();
            reader.Read().ShouldBeTrue();
        }

        Read<int>("SELECT 1").ShouldBe(1);
    }

    [Fact]
    public async Task CancellationToken_DuringAQuery_EndsIt()
    {
        using var source = new CancellationTokenSource();
        await using var command = Connection.CreateCommand();
        command.CommandText = EndlessSql;
        var running = Task.Run(() => command.ExecuteScalarAsync(source.Token), CancellationToken.None);
        await Task.Delay(300);

        // The query would run for ever; a busy machine gets the benefit of the doubt.
        await source.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(running.WaitAsync(Patience));

        Read<int>("SELECT 1").ShouldBe(1);
    }

    [Fact]
    public async Task Cancel_DuringAQuery_EndsIt()
    {
        await using var command = Connection.CreateCommand();
        command.CommandText = EndlessSql;
        var running = Task.Run(() => command.ExecuteScalar());
        // Asked again and again: a busy machine may not have begun the query yet.
        for (var asked = 0; !running.IsCompleted && asked < 200; asked++)
        {
            command.Cancel();
            await Task.WhenAny(running, Task.Delay(300));
        }

        running.IsFaulted.ShouldBeTrue();
        Read<int>("SELECT 1").ShouldBe(1);
    }

    [Theory]
    [InlineData("SELECT * FROM nowhere", "nowhere")]
    [InlineData("SELEKT 1", "SELEKT")]
    [InlineData("SELECT 'ørken'::INTEGER", "ørken")]
    public void Error_InAStatement_SaysWhatIsWrong(string sql, string named) =>
        Should.Throw<DuckDBException>(() => Execute(sql)).Message.ShouldContain(named);

    [Fact]
    public void Error_OpeningAFileThatIsNoDatabase_SaysSo()
    {
        var path = Path.GetTempFileName();
        try
        {
            File.WriteAllText(path, new string('x', 10_000));
            using var connection = new DuckDBConnection($"Data Source={path};ACCESS_MODE=READ_ONLY");
            Should.Throw<DuckDBException>(connection.Open).Message.ShouldContain(Path.GetFileName(path));
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void Error_AfterItself_LeavesTheConnectionUsable()
    {
        for (var i = 0; i < 1_000; i++)
        {
            Should.Throw<DuckDBException>(() => Execute("SELECT * FROM nowhere"));
        }

        Read<int>("SELECT 1").ShouldBe(1);
    }

    [Fact]
    public async Task Queries_OnEightThreads_AllAnswerRight()
    {
        Execute("CREATE TABLE t AS SELECT range AS i, 'row ' || range AS text FROM range(1_000)");
        var threads = Enumerable.Range(0, 8).Select(seed => Task.Run(() => AskAThousandTimes(seed))).ToArray();
        (await Task.WhenAll(threads)).Sum().ShouldBe(8_000);
    }

    private int AskAThousandTimes(int seed)
    {
        using var connection = Connection.Duplicate();
        connection.Open();
        var right = 0;
        for (var i = 0; i < 1_000; i++)
        {
            var asked = (i * 7 + seed) % 1_000;
            using var command = connection.CreateCommand();
            command.CommandText = "SELECT text FROM t WHERE i = $i";
            command.Parameters.Add(new DuckDBParameter("i", asked));
            right += command.ExecuteScalar() is string text && text == string.Create(CultureInfo.InvariantCulture, $"row {asked}") ? 1 : 0;
        }

        return right;
    }
}
