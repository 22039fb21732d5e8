using System.Text;
using LusInsight.Ingest.Feeds;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Tests.Reading;

public sealed class DeliveryReaderTests
{
    private const string Spider = "SELECT line, conversation_id, arena_id, current_level, desired_level, focus FROM staging.spider_score ORDER BY line";

    [Fact]
    public void GoodRows_AreStagedTyped_WithTheLineTheirRecordStarts()
    {
        using var given = new GivenDelivery().With(
            "spindscorer.csv",
            "Note;Ønsket;Fokus;arena_id;Samtale_ID;Nuværende\r\n\"linje 1\nlinje 2\";4,0;ja;drift;C1;3\r\n\r\n;;;;;\r\n;-;;strategi; C2 ;5.0\r\n");
        using var staging = given.Read();
        staging.Rows(Spider).ShouldBe(["2|C1|drift|3|4|true", "6|C2|strategi|5||false"]);
        staging.Rows("SELECT file_no, feed, file, read_as, unknown_columns, present_columns, read_count, is_retry FROM staging.delivered_file").ShouldBe(
            ["1|spider_scores|spindscorer.csv|UTF-8, semicolon|Note|conversation_id,arena_id,current_level,desired_level,focus|2|false"]);
        staging.Rows("SELECT * FROM staging.bad_row").ShouldBeEmpty();
    }

    [Fact]
    public void BlankAndAbsentCells_AreNull_ButABlankFlagIsNo()
    {
        using var given = new GivenDelivery()
            .With("spider_scores.csv", "conversation_id,arena_id,focus\nC1,drift,\n")
            .With("conversations.csv", "conversation_id,round_id,leader_id,kind,held_on\nC1,R1,L1,,2025-10-03 08:15\n");
        using var staging = given.Read();
        staging.Rows(Spider).ShouldBe(["2|C1|drift|||false"]);
        staging.Rows("SELECT kind, group_id, held_on, closed_on FROM staging.conversation").ShouldBe(["||2025-10-03|"]);
    }

    [Fact]
    public void RowsAroundARejectedOne_AreStaged_AlsoWhenItIsTheLast()
    {
        using var given = new GivenDelivery().With("spider_scores.csv", "conversation_id,arena_id,current_level\nC1,drift,1\nC2,drift,\nC3,drift,9\nC4,drift,4\nC5,drift,x\n");
        using var staging = given.Read();
        staging.Rows(Spider).ShouldBe(["2|C1|drift|1||", "3|C2|drift|||", "5|C4|drift|4||"]);
        staging.Rows("SELECT line, code FROM staging.bad_row ORDER BY line").ShouldBe(["4|out_of_range", "6|bad_number"]);
    }

    [Theory]
    [InlineData("utf-8", ",", "comma")]
    [InlineData("utf-8", ";", "semicolon")]
    [InlineData("utf-8", "\t", "tab")]
    [InlineData("utf-16", ";", "semicolon")]
    [InlineData("utf-16BE", "\t", "tab")]
    [InlineData("iso-8859-1", ";", "semicolon")]
    public void AnyEncodingAndSeparator_GiveTheSameRows(string encoding, string separator, string name)
    {
        var encoder = Encoding.GetEncoding(encoding);
        var text = "department_id;name;overordnet-id;Bemærkning, intern, fri, tekst\nD1;Sønderå;;\"x\"\n\"\";;;\nD2;\"Børn, ældre\";D1;\n"
            .Replace("\"Børn, ældre\"", separator == "," ? "\"Børn, ældre\"" : "Børn, ældre")
            .Replace(", intern, fri, tekst", separator == "," ? "" : ", intern, fri, tekst")
            .Replace(";", separator);
        using var given = new GivenDelivery().With("afdelinger.csv", [.. encoder.GetPreamble(), .. encoder.GetBytes(text)]);
        using var staging = given.Read();
        staging.Rows("SELECT line, department_id, name, parent_id FROM staging.department ORDER BY line").ShouldBe(["2|D1|Sønderå|", "4|D2|Børn, ældre|D1"]);
        staging.Rows("SELECT read_as FROM staging.delivered_file").Single().ShouldEndWith(name);
        staging.WorkFiles.ShouldBeEmpty();
    }

    [Fact]
    public void TwoFilesOfOneFeed_AreBothRead()
    {
        using var given = new GivenDelivery().With("users.csv", "user_id,role\na,hr\n").With("brugere.csv", "bruger id;rolle\nb;leder\n");
        using var staging = given.Read();
        staging.Rows("SELECT file, user_id, role FROM staging.user_account JOIN staging.delivered_file USING (file_no) ORDER BY user_id")
            .ShouldBe(["users.csv|a|hr", "brugere.csv|b|leader"]);
    }

    [Fact]
    public void BadFiles_AreAllToldAtOnce_AndNothingIsStaged()
    {
        using var given = new GivenDelivery()
            .With("departments.csv", "")
            .With("leaders.csv", "leader_id,Leder ID\n")
            .With("rounds.csv", "Runde,name\n")
            .With("users.csv", "user_id,role\na,hr\n");
        using var staging = new GivenStaging();
        var message = Should.Throw<DeliveryException>(() => staging.Read(given.Open(), [])).Message;
        message.ShouldContain("departments.csv is empty");
        message.ShouldContain("leaders.csv has two headers for leader_id");
        message.ShouldContain("rounds.csv has no column round_id (runde_id); the nearest headers are 'Runde'");
        message.ShouldNotContain("\n");
        staging.Rows("SELECT * FROM staging.user_account").ShouldBeEmpty();
    }

    [Fact]
    public void HeaderAlone_IsAFileWithoutRows()
    {
        using var given = new GivenDelivery().With("users.csv", "user_id,role");
        using var staging = given.Read();
        staging.Rows("SELECT read_count FROM staging.delivered_file").ShouldBe(["0"]);
    }

    [Fact]
    public void HostileCells_AreStagedOrRejected_AndNothingBreaks()
    {
        var huge = new string('å', 500_000);
        using var given = new GivenDelivery()
            .With("departments.csv", $"department_id,name\nD1,{huge}\nD\0,a\0b\n{string.Join(',', Enumerable.Range(0, 10_000))}\nD4,x\n")
            .With("leaders.csv", $"leader_id,department_id,level\nL1,D1,{huge}\nL2,D1,\0\n")
            .With("topics.csv", $"conversation_id,topic_id,{string.Join(',', Enumerable.Range(0, 10_000).Select(i => $"x{i}"))}\nC1,siden_sidst{new string(',', 10_000)}\n");
        using var staging = given.Read();
        staging.Rows("SELECT line, length(name) FROM staging.department ORDER BY line").ShouldBe(["2|500000", "3|3", "5|1"]);
        staging.Rows("SELECT feed, line, code FROM staging.bad_row ORDER BY feed, line")
            .ShouldBe(["departments|4|malformed_row", "leaders|2|bad_choice", "leaders|3|bad_choice"]);
        staging.Rows("SELECT topic_id FROM staging.conversation_topic").ShouldBe(["siden_sidst"]);
    }

    [Fact]
    public void QuarantinedRows_AreTriedAgain_WhereTheyCameFrom()
    {
        QuarantinedRow[] retried =
        [
            new(Feed.Topics, "emner.csv", 7, RejectCode.UnknownReference, "…", """{"conversation_id":"C1","topic_id":"siden_sidst"}"""),
            new(Feed.Topics, "emner.csv", 3, RejectCode.UnknownReference, "…", """{"conversation_id":"C2","topic_id":"vejret"}"""),
            new(Feed.Topics, "emner.csv", 9, RejectCode.UnknownReference, "…", """{"conversation_id":"C3","topic_id":"siden_sidst","chosen_by":"leder"}"""),
            new(Feed.Topics, "emner.csv", 10, RejectCode.UnknownReference, "…", """{"conversation_id":30,"topic_id":"siden_sidst","chosen_by":null}"""),
            new(Feed.Topics, "emner.csv", 4, RejectCode.MalformedRow, "2 felter", """{"conversation_id":"C4"}"""),
        ];
        using var given = new GivenDelivery().With("users.csv", "user_id,role\na,hr\n");
        using var staging = given.Read(retried);
        staging.Rows("SELECT line, conversation_id, topic_id, chosen_by, present_columns FROM staging.conversation_topic JOIN staging.delivered_file USING (file_no) WHERE is_retry ORDER BY line")
            .ShouldBe(["7|C1|siden_sidst||conversation_id,topic_id", "9|C3|siden_sidst|leader|conversation_id,topic_id,chosen_by", "10|30|siden_sidst||conversation_id,topic_id,chosen_by"]);
        staging.Rows("SELECT line, code, expected, row_key FROM staging.bad_row ORDER BY line").ShouldBe(
            ["3|unknown_reference|et af konceptets emner: siden_sidst|C2\u001Fvejret", "4|malformed_row|2 felter|"]);
        staging.Rows("SELECT is_retry, sum(read_count)::BIGINT AS n FROM staging.delivered_file GROUP BY ALL ORDER BY 1").ShouldBe(["false|1", "true|5"]);
    }

    [Fact]
    public void Progress_EndsWithEveryFilesRows()
    {
        using var given = new GivenDelivery().With("users.csv", "user_id,role\na,hr\nb,hr\n").With("topics.csv", "conversation_id,topic_id\nC1,siden_sidst\n");
        using var staging = new GivenStaging();
        var told = new System.Collections.Concurrent.ConcurrentBag<ReadProgress>();
        staging.Read(given.Open(), [], new Told(told.Add));
        told.Where(progress => progress.Done).Select(progress => $"{progress.File} {progress.Rows}").Order(StringComparer.Ordinal).ShouldBe(["topics.csv 1", "users.csv 2"]);
    }

    [Fact]
    public void Cancelled_EndsWithThat()
    {
        using var given = new GivenDelivery().With("users.csv", "user_id,role\na,hr\n");
        using var staging = new GivenStaging();
        Should.Throw<OperationCanceledException>(() => staging.Read(given.Open(), [], cancellation: new CancellationToken(canceled: true)));
    }

    private sealed class Told(Action<ReadProgress> tell) : IProgress<ReadProgress>
    {
        public void Report(ReadProgress value) => tell(value);
    }
}
