using System.Text.Json;

namespace LusInsight.Dashboard.Tests.Api;

/// <summary>
/// Whatever a protected viewer asks for, every figure of the answer is one of the released cell that was asked for, or null.
/// </summary>
public sealed class ProtectedFiguresTests(GivenConfidences given) : IClassFixture<GivenConfidences>
{
    private static readonly string[] Departments = ["D0", "D1", "D11", "D2"];
    private static readonly string[] Rounds = ["R1", "R2", "R3"];

    // Department (null = any other) → the people of the one released cell.
    private static readonly Dictionary<string, (int Answers, double Mean, double Gap)> Released = new(StringComparer.Ordinal)
    {
        ["D0"] = (7, 52.0 / 7, 2),
        ["D1"] = (6, 6, 1),
    };

    public static TheoryData<string> ProtectedUsers => ["hr", "med", "director", "head", "leader"];

    [Theory]
    [MemberData(nameof(ProtectedUsers))]
    public async Task Trends_OfAnyScope_HoldReleasedCellsAndNothingElse(string user)
    {
        foreach (var (department, level) in Scopes())
        {
            if (await AskAsync(user, $"trends?department={department}&level={level}") is not { } trends)
            {
                continue;
            }

            foreach (var question in trends.GetProperty("questions").EnumerateArray())
            {
                foreach (var row in question.GetProperty("rounds").EnumerateArray())
                {
                    var isReleased = IsReleased(user, department, level, row.GetProperty("round").GetString()!)
                        && question.GetProperty("question").GetString() == "q1";
                    ShouldBeHiddenUnless(isReleased, row, ["round"]);
                    if (isReleased)
                    {
                        row.GetProperty("answer_count").GetInt32().ShouldBe(Released[department].Answers);
                        row.GetProperty("mean").GetDouble().ShouldBe(Released[department].Mean);
                        row.GetProperty("released_on").GetString().ShouldBe("2026-01-01");
                    }
                }
            }
        }
    }

    [Theory]
    [MemberData(nameof(ProtectedUsers))]
    public async Task Gaps_OfAnyScope_HoldReleasedCellsAndNothingElse(string user)
    {
        foreach (var (department, level) in Scopes())
        {
            foreach (var round in Rounds)
            {
                if (await AskAsync(user, $"gaps?department={department}&level={level}&round={round}") is not { } gaps)
                {
                    continue;
                }

                foreach (var arena in gaps.GetProperty("arenas").EnumerateArray())
                {
                    var isReleased = IsReleased(user, department, level, round) && arena.GetProperty("arena").GetString() == "x";
                    ShouldBeHiddenUnless(isReleased, arena, ["arena", "name"]);
                    if (isReleased)
                    {
                        arena.GetProperty("gap_mean").GetDouble().ShouldBe(Released[department].Gap);
                    }
                }

                foreach (var child in gaps.GetProperty("children").EnumerateArray())
                {
                    var below = child.GetProperty("department").GetString()!;
                    foreach (var cell in child.GetProperty("arenas").EnumerateArray())
                    {
                        var isReleased = IsReleased(user, below, level, round) && cell.GetProperty("arena").GetString() == "x";
                        ShouldBeHiddenUnless(isReleased, cell, ["arena"]);
                    }
                }
            }
        }
    }

    [Theory]
    [InlineData("trends?department=")]
    [InlineData("evaluations?department=")]
    [InlineData("gaps?round=R2&department=")]
    public async Task NobodyAndTooFew_InTheAnswer_AreTheSameBytes(string address)
    {
        var few = await given.Dashboard.GetJsonAsync("hr", "/lukket/" + address + "D2");
        var nobody = await given.Dashboard.GetJsonAsync("hr", "/lukket/" + address + "D11");

        few.GetRawText().Replace("\"D2\"", "\"D11\"", StringComparison.Ordinal).ShouldBe(nobody.GetRawText());
    }

    [Fact]
    public async Task Own_OfALeader_IsTheirAnswersAndOfNobodyElse()
    {
        var own = (await given.Dashboard.GetJsonAsync("leader", "/lukket/trends")).GetProperty("own");

        own.GetRawText().ShouldBe(
            """[{"question":"q1","text":"q1","rounds":[{"round":"R1","value":1},{"round":"R2","value":1},{"round":"R3","value":1}]}]""");
        foreach (var user in new[] { "hr", "med", "director" })
        {
            (await given.Dashboard.GetJsonAsync(user, "/lukket/trends")).TryGetProperty("own", out _).ShouldBeFalse(user);
        }
    }

    [Theory]
    [InlineData("leader", "trends?department=D0")]
    [InlineData("leader", "gaps?department=D11")]
    [InlineData("med", "evaluations?department=D11")]
    [InlineData("head", "gaps?department=D2")]
    public async Task Department_OutOfReach_Is403(string user, string address) =>
        (await given.Dashboard.GetProblemAsync(user, "/lukket/" + address)).ShouldBe((403, "department"));

    private static IEnumerable<(string Department, string Level)> Scopes() =>
        Departments.SelectMany(department => new[] { "", "a", "b" }.Select(level => (department, level)));

    // D1's cell is not safe from a leader's own answer.
    private static bool IsReleased(string user, string department, string level, string round) =>
        round == "R2" && level.Length == 0 && Released.ContainsKey(department) && user != "leader";

    private async Task<JsonElement?> AskAsync(string user, string address) =>
        await given.Dashboard.GetStatusAsync(user, "/lukket/" + address) == 403
            ? null
            : await given.Dashboard.GetJsonAsync(user, "/lukket/" + address);

    private static void ShouldBeHiddenUnless(bool isShown, JsonElement figures, string[] names)
    {
        figures.TryGetProperty("hidden", out var hidden).ShouldBe(!isShown, figures.GetRawText());
        if (isShown)
        {
            return;
        }

        hidden.GetString().ShouldBeOneOf("too_few", "not_released");
        figures.EnumerateObject().Where(member => !names.Contains(member.Name) && member.Name != "hidden")
            .ShouldAllBe(member => member.Value.ValueKind == JsonValueKind.Null);
    }
}
