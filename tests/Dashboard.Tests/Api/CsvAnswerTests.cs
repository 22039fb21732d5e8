using System.Globalization;
using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Gaps;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Api;
using LusInsight.Dashboard.Api.Csv;

namespace LusInsight.Dashboard.Tests.Api;

public sealed class CsvAnswerTests
{
    private static readonly ArenaId Drift = ArenaId.From("drift");

    [Fact]
    public void Of_EmptyList_IsTheHeaderAlone() =>
        CsvAnswer.Of(new List<DepartmentRow>()).ShouldBe("department,name,parent\r\n");

    [Fact]
    public void Of_Texts_QuotesWhatRfc4180Asks() =>
        Rows(new List<DepartmentRow>
        {
            Department("D1", "Børn, unge"),
            Department("D2", "\"Kultur\""),
            Department("D3", "To\nlinjer"),
        }).ShouldBe(["D1,\"Børn, unge\",", "D2,\"\"\"Kultur\"\"\",", "D3,\"To\nlinjer\","]);

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+45 12", "'+45 12")]
    [InlineData("-x", "'-x")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "\"'\rx\"")]
    [InlineData("x=1", "x=1")]
    public void Of_TextThatASpreadsheetWouldRun_IsMadeHarmless(string name, string cell) =>
        Rows(new List<DepartmentRow> { Department("D1", name) }).ShouldBe([$"D1,{cell},"]);

    [Fact]
    public void Of_NestedLists_IsOneRowPerInnermostObjectWithOuterFieldsRepeated()
    {
        var gaps = new GapsResult(
            RoundId.From("R1"),
            DepartmentId.From("D0"),
            [
                new ArenaGap(Drift, "Drift", 3, 2, 3.5, -1.5, null, null, 2, 3, 1, 1, [new LevelCount(1, 3, 2), new LevelCount(4, 3, 1)]),
                new ArenaGap(ArenaId.From("faglig"), "Faglig", null, null, null, null, null, null, null, null, null, null, null, Hidden.TooFew),
            ],
            [new ChildGaps(DepartmentId.From("D1"), "Skole", [new ChildArenaGap(Drift, 0.25, 2)])]);

        CsvAnswer.Of(gaps).ShouldBe(string.Concat(
            "round,department,arena,name,leader_count,current_mean,desired_mean,gap_mean,gap_ci_low,gap_ci_high,below_count,",
            "lift_levels,focus_count,rank,hidden,released_on,current,desired,count,children_department,children_name,",
            "gap_shrunk,current_level,desired_level,focus\r\n",
            "R1,D0,drift,Drift,3,2,3.5,-1.5,,,2,3,1,1,,,1,3,2,,,,,,\r\n",
            "R1,D0,drift,Drift,3,2,3.5,-1.5,,,2,3,1,1,,,4,3,1,,,,,,\r\n",
            "R1,D0,faglig,Faglig,,,,,,,,,,,too_few,,,,,,,,,,\r\n",
            "R1,D0,drift,,2,,,0.25,,,,,,,,,,,,D1,Skole,,,,\r\n"));
    }

    [Fact]
    public void Of_SeveralLists_FillsEachsColumnsInItsOwnRows()
    {
        var completion = new CompletionResult(
            RoundId.From("R1"),
            null,
            4,
            1,
            0.25,
            [new StageCount(Stage.Held, 2, 0.5)],
            [new DeadlineCount("invited_14_days", 2, 1, 0.5)],
            [],
            [new ChildCompletion(DepartmentId.From("D1"), "Skole", 2, 1, 0.5)],
            new Forecast(0.5, 0.25, 0.75));

        CsvAnswer.Of(completion).ShouldBe(string.Concat(
            "round,department,eligible,complete,completion_ratio,forecast_expected_ratio,forecast_low,forecast_high,",
            "stage,count,ratio,rule,due,met,from,to,median_days,slowest_tenth_days,",
            "children_department,children_name,children_eligible,children_complete,children_completion_ratio\r\n",
            "R1,,4,1,0.25,0.5,0.25,0.75,held,2,0.5,,,,,,,,,,,,\r\n",
            "R1,,4,1,0.25,0.5,0.25,0.75,,,0.5,invited_14_days,2,1,,,,,,,,,\r\n",
            "R1,,4,1,0.25,0.5,0.25,0.75,,,,,,,,,,,D1,Skole,2,1,0.5\r\n"));
    }

    [Fact]
    public void Of_AConcept_HasARowPerItem()
    {
        var csv = CsvAnswer.Of(BuiltInConcepts.Find("albertslund-luls").ShouldNotBeNull());

        csv.Split("\r\n")[0].ShouldStartWith("id,name,kinds,stages,complete_stage,");
        csv.ShouldContain(",levels_id,levels_name,");
        csv.Split("\r\n").ShouldContain(line => line.Contains("Faglig ledelse", StringComparison.Ordinal));
    }

    [Fact]
    public void Of_UnderDanishCulture_IsTheSameText()
    {
        var gap = new List<ChildArenaGap> { new(Drift, -1234.5, 1234) };
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("da-DK");
        try
        {
            Rows(gap).ShouldBe(["drift,-1234.5,1234,,,,"]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static DepartmentRow Department(string id, string name) => new(DepartmentId.From(id), name, null);

    private static string[] Rows<T>(T value) => CsvAnswer.Of(value).Split("\r\n")[1..^1];
}
