using System.Net.Http.Headers;
using System.Text.Json;

namespace LusInsight.Dashboard.Tests.Api;

public sealed class FigureEndpointsTests(TwoOrganisations given) : IClassFixture<TwoOrganisations>
{
    [Fact]
    public async Task Completion_NothingAskedFor_IsTheNewestRoundAndTheCallersTop()
    {
        var completion = await given.Dashboard.GetJsonAsync("head", "/linje/completion");

        completion.GetProperty("round").GetString().ShouldBe("R2");
        completion.GetProperty("department").GetString().ShouldBe("D1");
        completion.GetProperty("eligible").GetInt32().ShouldBe(2);
        completion.GetProperty("complete").GetInt32().ShouldBe(1);
        completion.GetProperty("completion_ratio").GetDouble().ShouldBe(0.5);
        completion.GetProperty("forecast").ValueKind.ShouldBe(JsonValueKind.Null);
        completion.GetProperty("children")[0].GetRawText().ShouldBe(
            """{"department":"D11","name":"Skoler","eligible":1,"complete":0,"completion_ratio":0}""");
    }

    [Theory]
    [InlineData("", 3)]
    [InlineData("&level=a", 2)]
    [InlineData("&level=b", 1)]
    [InlineData("&department=D2", 1)]
    public async Task Completion_DepartmentAndLevel_CountThosePeople(string filter, int eligible) =>
        (await given.Dashboard.GetJsonAsync("director", "/linje/completion?round=R2" + filter))
            .GetProperty("eligible").GetInt32().ShouldBe(eligible);

    [Fact]
    public async Task Completion_AsOf_LeavesLaterDatesOut()
    {
        var completion = await given.Dashboard.GetJsonAsync("director", "/linje/completion?round=R1&asOf=2024-03-01");

        completion.GetProperty("complete").GetInt32().ShouldBe(0);
        completion.GetProperty("stages").EnumerateArray().Single(s => s.GetProperty("stage").GetString() == "held")
            .GetProperty("count").GetInt32().ShouldBe(1);
    }

    [Fact]
    public async Task People_OfARound_AreTheRowsOfTheContract()
    {
        var people = await given.Dashboard.GetJsonAsync("director", "/linje/completion/people?round=R2&asOf=2026-01-02");

        people.EnumerateArray().Select(person => person.GetRawText()).ShouldBe([
            """{"leader_id":"L1","name":"Anna","department":"D1","stage":"closed","next_stage":"followed_up","due_on":"2025-12-31","overdue_days":2}""",
            """{"leader_id":"L2","name":"Bo","department":"D11","stage":"none","next_stage":"invited","due_on":"2025-12-31","overdue_days":2}""",
            """{"leader_id":"L3","name":"Carl","department":"D2","stage":"invited","next_stage":"scheduled","due_on":"2025-12-31","overdue_days":2}"""]);
    }

    [Theory]
    [InlineData("none", "L2")]
    [InlineData("invited", "L3")]
    [InlineData("held", "")]
    public async Task People_OfAStage_AreThoseWhoGotNoFurther(string stage, string expected) =>
        string.Join(' ', (await given.Dashboard.GetJsonAsync("director", $"/linje/completion/people?round=R2&stage={stage}")).EnumerateArray()
            .Select(person => person.GetProperty("leader_id").GetString())).ShouldBe(expected);

    [Fact]
    public async Task People_OfAnUnknownStage_AreRefusedBeforeTheRoleIs() =>
        (await given.Dashboard.GetProblemAsync("hr", "/linje/completion/people?stage=soon")).ShouldBe((400, "stage"));

    [Fact]
    public async Task Gaps_OfARound_AreThePeopleWithBothLevels()
    {
        var arena = (await given.Dashboard.GetJsonAsync("director", "/linje/gaps?round=R1")).GetProperty("arenas")[0];

        arena.GetProperty("arena").GetString().ShouldBe("x");
        arena.GetProperty("leader_count").GetInt32().ShouldBe(2);
        arena.GetProperty("gap_mean").GetDouble().ShouldBe(1);
        arena.GetProperty("distribution").GetRawText().ShouldBe(
            """[{"current":2,"desired":4,"count":1},{"current":3,"desired":3,"count":1}]""");
        arena.TryGetProperty("hidden", out _).ShouldBeFalse();
    }

    [Fact]
    public async Task Trends_OfOneQuestion_HaveItsRoundsAndNullWhereNothingCanBeSaid()
    {
        var question = (await given.Dashboard.GetJsonAsync("director", "/linje/trends?question=q1")).GetProperty("questions")
            .EnumerateArray().ShouldHaveSingleItem();

        var (first, second) = (question.GetProperty("rounds")[0], question.GetProperty("rounds")[1]);
        first.GetProperty("mean").GetDouble().ShouldBe(7);
        first.GetProperty("verdict").GetString().ShouldBe("first");
        second.GetProperty("sd").ValueKind.ShouldBe(JsonValueKind.Null);
        second.GetProperty("change_mean").GetDouble().ShouldBe(2);
        second.GetProperty("verdict").GetString().ShouldBe("uncertain");
    }

    [Fact]
    public async Task Evaluations_OfADepartment_AreAsTrends() =>
        (await given.Dashboard.GetJsonAsync("director", "/linje/evaluations?department=D1")).GetProperty("questions")[0]
            .GetProperty("rounds")[0].GetProperty("answer_count").GetInt32().ShouldBe(1);

    [Theory]
    [InlineData("completion?round=R1", "round,department,eligible,complete,completion_ratio,forecast_expected_ratio,", 10)]
    [InlineData("gaps?round=R1", "round,department,arena,name,leader_count,", 3)]
    [InlineData("trends?question=q1", "department,equivalence_margin,question,text,min,max,slope,slope_ci_low,slope_ci_high,forecast_mean,forecast_low,forecast_high,round,answer_count,", 20)]
    public async Task Figures_AsCsv_HaveARowPerInnermostObject(string address, string header, int atLeast)
    {
        using var client = given.Dashboard.Caller("director");
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("text/csv"));
        var lines = (await client.GetStringAsync("/api/v1/linje/" + address)).Split("\r\n", StringSplitOptions.RemoveEmptyEntries);

        lines[0].ShouldStartWith(header);
        lines.Length.ShouldBeGreaterThan(atLeast);
        lines.ShouldAllBe(line => line.Count(c => c == ',') == lines[0].Count(c => c == ','));
    }
}
