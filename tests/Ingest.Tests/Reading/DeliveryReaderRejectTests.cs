namespace LusInsight.Ingest.Tests.Reading;

/// <summary>Each check of a single row, from file to staging.</summary>
public sealed class DeliveryReaderRejectTests
{
    private const string Bad = "SELECT line, column_name, code, expected, replace(row_key, chr(31), '+') FROM staging.bad_row ORDER BY line";

    [Theory]
    [InlineData("leaders.csv", "leader_id,department_id", "L1,", "department_id|missing_value|en værdi; feltet må ikke være tomt|L1")]
    [InlineData("leaders.csv", "leader_id,department_id", "NULL,D1", "leader_id|missing_value|en værdi; feltet må ikke være tomt|")]
    [InlineData("rounds.csv", "round_id,name,opens_on,closes_on", "R1,x,2025-08-01,31-02-2025", "closes_on|bad_date|en dato, f.eks. 2025-10-03 eller 03-10-2025|R1")]
    [InlineData("scaling_answers.csv", "conversation_id,question_id,value", "C1,trivsel,godt", "value|bad_number|et helt tal fra 1 til 10|C1+trivsel")]
    [InlineData("spider_scores.csv", "conversation_id,arena_id,focus", "C1,drift,måske", "focus|bad_boolean|ja eller nej|C1+drift")]
    [InlineData("agreements.csv", "agreement_id,conversation_id,status", "A1,C1,glemt", "status|bad_choice|et af: planlagt, i gang, udført, droppet|A1")]
    [InlineData("scaling_answers.csv", "conversation_id,question_id,value", "C1,trivsel,0", "value|out_of_range|et helt tal fra 1 til 10|C1+trivsel")]
    [InlineData("scaling_answers.csv", "conversation_id,question_id,value", "C1,maal,11", "value|out_of_range|et helt tal fra 0 til 10|C1+maal")]
    [InlineData("evaluations.csv", "conversation_id,question_id,value", "C1,udbytte,6", "value|out_of_range|et helt tal fra 1 til 5|C1+udbytte")]
    [InlineData("spider_scores.csv", "conversation_id,arena_id,desired_level", "C1,drift,\"4,5\"", "desired_level|out_of_range|et helt tal fra 1 til 5|C1+drift")]
    [InlineData("topics.csv", "conversation_id,topic_id", "C1,vejret", "topic_id|unknown_reference|et af konceptets emner: siden_sidst|C1+vejret")]
    [InlineData("departments.csv", "department_id,name", "D1", "|malformed_row|2 felter som i overskriften; rækken har 1|D1")]
    [InlineData("departments.csv", "department_id,name", "D1,a,b", "|malformed_row|2 felter som i overskriften; rækken har 3|D1")]
    [InlineData("departments.csv", "department_id,name", "D1,\"a", "|malformed_row|et anførselstegn, der slutter feltet|D1")]
    [InlineData("departments.csv", "name,department_id", "\"a,D1", "|malformed_row|et anførselstegn, der slutter feltet|")]
    public void Row_WithAFault_IsRejectedWithPlaceCodeAndExpectation(string file, string header, string row, string expected)
    {
        using var given = new GivenDelivery().With(file, $"{header}\n{row}\n");
        using var staging = given.Read();
        staging.Rows(Bad).ShouldBe([$"2|{expected}"]);
        staging.Rows("SELECT read_count FROM staging.delivered_file").ShouldBe(["1"]);
    }

    [Theory]
    [InlineData("C1,trivsel,-", "missing_value")]
    [InlineData(",glæde,11", "missing_value")]
    [InlineData("C1,glæde,godt", "bad_number")]
    [InlineData("C1,glæde,11", "unknown_reference")]
    public void Row_WithSeveralFaults_HasTheFirstInTheContractsOrder(string row, string code)
    {
        using var given = new GivenDelivery().With("scaling_answers.csv", $"conversation_id,question_id,value\n{row}\n");
        using var staging = given.Read();
        staging.Rows("SELECT code FROM staging.bad_row").ShouldBe([code]);
    }

    [Fact]
    public void Row_WithOneFaultTwice_NamesTheFirstColumn()
    {
        using var given = new GivenDelivery().With("spider_scores.csv", "desired_level,current_level,arena_id,conversation_id\n9,0,drift,C1\n");
        using var staging = given.Read();
        staging.Rows("SELECT column_name FROM staging.bad_row").ShouldBe(["current_level"]);
    }

    [Fact]
    public void Cells_AreKeptAsDelivered_AndContentAsParsed()
    {
        using var given = new GivenDelivery().With(
            "ledere.csv", "Leder ID;Afdeling-id;Navn;Fødselsdato;Niveau;Hemmelig note\n L1 ;D1; Åse \"B\" ;03.10.1970;direktør;skjult\nL1;D1;Åse \"B\";1970-10-03;direktør;andet\n");
        using var staging = given.Read();
        staging.Rows("SELECT cells FROM staging.bad_row ORDER BY line").ShouldBe(
        [
            """{"leader_id":"L1","department_id":"D1","level":"direktør","name":"Åse \"B\"","birth_date":"03.10.1970"}""",
            """{"leader_id":"L1","department_id":"D1","level":"direktør","name":"Åse \"B\"","birth_date":"1970-10-03"}""",
        ]);
        staging.Rows("SELECT DISTINCT content FROM staging.bad_row").ShouldBe(
            ["""{"leader_id":"L1","department_id":"D1","level":"direktør","name":"Åse \"B\"","birth_date":"1970-10-03"}"""]);
    }

    [Fact]
    public void Cells_OfATornRow_AreItsKeyOnly()
    {
        using var given = new GivenDelivery().With("leaders.csv", "leader_id,department_id,name\nL1,D1,Hansen, Ole\n");
        using var staging = given.Read();
        staging.Rows("SELECT cells, content FROM staging.bad_row").ShouldBe(["""{"leader_id":"L1"}|{"leader_id":"L1"}"""]);
    }

    [Fact]
    public void Expectation_NeverRepeatsTheCell()
    {
        using var given = new GivenDelivery()
            .With("leaders.csv", "leader_id,department_id,level,birth_date\nSecret1,D1,Secret2,Secret3\nSecret4,D1,chef,Secret5\n")
            .With("spider_scores.csv", "conversation_id,arena_id,current_level,focus\nSecret6,Secret7,1,0\nSecret8,drift,Secret9,0\nC,drift,1,Secret10\n");
        using var staging = given.Read();
        staging.Rows("SELECT expected FROM staging.bad_row WHERE contains(expected, 'Secret')").ShouldBeEmpty();
        staging.Rows("SELECT count(*) FROM staging.bad_row").ShouldBe(["5"]);
    }
}
