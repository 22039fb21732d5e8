using System.Text.Json;

namespace LusInsight.Dashboard.Tests.Api;

/// <summary>What is concluded from answers holds, for a protected viewer, released cells alone; where those do not suffice, nothing.</summary>
public sealed class ProtectedConclusionsTests(GivenConfidences given) : IClassFixture<GivenConfidences>
{
    private static readonly string[] Users = ["hr", "med", "director", "head", "leader"];

    // Each with the list of rows whose figures need more than released histograms.
    [Theory]
    [InlineData("trends/drivers?round=R2", "drivers")]
    [InlineData("evaluations/conditions?round=R2", "questions")]
    public async Task Figures_OfPeopleTwice_AreHidden(string address, string list)
    {
        foreach (var user in Users)
        {
            var answer = await given.Dashboard.GetJsonAsync(user, "/lukket/" + address);
            var rows = answer.ValueKind == JsonValueKind.Array
                ? answer.EnumerateArray().SelectMany(part => part.GetProperty(list).EnumerateArray()).ToList()
                : [.. answer.GetProperty(list).EnumerateArray()];

            rows.ShouldNotBeEmpty();
            rows.ShouldAllBe(row => row.GetProperty("hidden").GetString() == "too_few" && NumbersIn(row).Count == 0, user);
        }
    }

    [Theory]
    [InlineData("hr", "6 6")]
    [InlineData("med", "6 6")]
    [InlineData("director", "6 6")]
    [InlineData("leader", "")] // nothing below their own department
    public async Task Departments_Compared_AreReleasedCells(string user, string expected)
    {
        var answer = await given.Dashboard.GetJsonAsync(user, "/lukket/trends/departments?round=R2&question=q1");

        var shown = answer.GetProperty("questions")[0].GetProperty("departments").EnumerateArray().Where(row => !row.TryGetProperty("hidden", out _));
        string.Join(' ', shown.Select(row => $"{row.GetProperty("answer_count")} {row.GetProperty("mean")}")).ShouldBe(expected);
    }

    [Theory]
    [InlineData("hr")]
    [InlineData("director")]
    [InlineData("med")]
    public async Task Gaps_RoundByRoundAndLevelByLevel_AreReleasedCells(string user)
    {
        var rounds = (await given.Dashboard.GetJsonAsync(user, "/lukket/gaps/rounds"))[0].GetProperty("rounds").EnumerateArray()
            .Select(row => $"{row.GetProperty("round")} {row.GetProperty("gap_mean")} {(row.TryGetProperty("hidden", out var hidden) ? hidden : "")}");
        string.Join(',', rounds).ShouldBe("R1  too_few,R2 2 ,R3  not_released");

        foreach (var level in (await given.Dashboard.GetJsonAsync(user, "/lukket/gaps/levels?round=R2")).EnumerateArray())
        {
            level.GetProperty("arenas").EnumerateArray().ShouldAllBe(arena => arena.GetProperty("hidden").GetString() == "too_few" && NumbersIn(arena).Count == 0);
        }
    }

    [Fact]
    public async Task Alerts_WithOneReleasedRound_HaveNothingToCompare()
    {
        foreach (var user in Users)
        {
            (await given.Dashboard.GetJsonAsync(user, "/lukket/trends/alerts?round=R2")).GetProperty("tested_count").GetInt32().ShouldBe(0);
        }
    }

    [Theory]
    [InlineData("R1", "too_few")]
    [InlineData("R2", null)]
    [InlineData("R3", "not_released")]
    public async Task Plan_OfHr_IsOverReleasedNeeds(string round, string? reason)
    {
        var plan = await given.Dashboard.GetJsonAsync("hr", $"/lukket/initiatives?round={round}");

        (plan.TryGetProperty("hidden", out var hidden) ? hidden.GetString() : null).ShouldBe(reason);
        var shown = plan.GetProperty("initiatives").EnumerateArray().SelectMany(one => one.GetProperty("departments").EnumerateArray())
            .Select(row => $"{row.GetProperty("department")} {row.GetProperty("participants")} {row.GetProperty("lift_levels")}");
        string.Join(',', shown).ShouldBe(reason is null ? "D1 6 6" : "");
    }

    private static List<JsonElement> NumbersIn(JsonElement row) =>
        [.. row.EnumerateObject().Where(member => member.Value.ValueKind == JsonValueKind.Number && member.Name != "rank").Select(member => member.Value)];
}
