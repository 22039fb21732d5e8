using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Charts;
using LusInsight.Dashboard.Layout;

namespace LusInsight.Dashboard.Tests.Charts;

public sealed class TableChartTests
{
    [Fact]
    public async Task StageBars_OfStages_MarkTheGoalAndTintTheRest()
    {
        var html = await Html.OfAsync<StageBars>(("Rows", new StageBar[] { new("Indkaldt", 42, 0.913, false), new("Lukket = i mål", 27, 0.587, true) }));

        Html.Cells(html, 0).ShouldBe(["Indkaldt", "42", "91\u00A0%"]);
        Html.Cells(html, 1).ShouldBe(["Lukket = i mål", "27", "59\u00A0%"]);
        html.ShouldContain("--share:0.913");
        html.Split("bar tint").Length.ShouldBe(2);
        html.Split("class=\"goal\"").Length.ShouldBe(2);
    }

    [Fact]
    public async Task DepartmentBars_WhereNobodyIsEligible_SayIt()
    {
        var html = await Html.OfAsync<DepartmentBars>(("Rows", new DepartmentBar[] { new("Børn", "/x", 27, 14), new("Stab", "/y", 0, 0) }));

        Html.Cells(html, 0).ShouldBe(["Børn", "13", "14 af 27"]);
        Html.Cells(html, 1).ShouldBe(["Stab", "ingen skal have en samtale"]);
        html.ShouldContain("href=\"/x\"");
    }

    [Fact]
    public async Task DepartmentBars_Sorted_SayByWhichColumn()
    {
        var sorts = new Dictionary<string, SortHead>(StringComparer.Ordinal)
        {
            ["name"] = new("/n", IsDescending: false, IsChosen: false),
            ["missing"] = new("/m", IsDescending: true, IsChosen: true),
        };
        var html = await Html.OfAsync<DepartmentBars>(("Rows", Array.Empty<DepartmentBar>()), ("Sorts", sorts));

        html.Split("aria-sort").Length.ShouldBe(2);
        html.ShouldContain("aria-sort=\"descending\"");
        html.ShouldContain("Mangler<span aria-hidden=\"true\"> ↓</span>");
    }

    [Fact]
    public async Task ArenaRanking_OfAnArena_PlacesItsMarksOnTheWholeScale()
    {
        var html = await Html.OfAsync<ArenaRanking>(
            ("Rows", new[] { new ArenaMark("Strategisk", "/a", 2, 4, 2, 1.6, 2.4, 18, 27, 14, 31) }), ("Scale", new Scale(1, 5)));

        html.ShouldContain("--at:0.25");
        html.ShouldContain("--at:0.75");
        html.ShouldContain("--from:0.25;--to:0.75");
        Html.Cells(html, 0)[2..].ShouldBe(["2,0", "1,6 til 2,4", "18 af 27", "14", "31"]);
    }

    [Fact]
    public async Task ArenaRanking_OfAWishDownwards_StillReachesFromLeftToRight()
    {
        var html = await Html.OfAsync<ArenaRanking>(
            ("Rows", new[] { new ArenaMark("Drift", "/a", 4, 3, -1, null, null, 0, 1, 0, 0) }), ("Scale", new Scale(1, 5)));

        html.ShouldContain("--from:0.5;--to:0.75");
        html.ShouldContain("for få");
    }

    [Fact]
    public async Task GapHeatmap_OfCells_ColoursStepsHatchesFewAndLeavesNoneBlank()
    {
        var html = await HeatmapAsync(new HeatmapRow("Børn", "/b", 1, 9, [new(1.3, 9), new(2, 3)]), new HeatmapRow("Stab", "/s", 0, 0, [new(null, 0), new(0, 5)]));

        Html.Cells(html, 0).ShouldBe(["Børn", "9", "1,3", "2,0"]);
        Html.Cells(html, 1).ShouldBe(["Stab", "0", "ingen svar", "0,0"]);
        html.ShouldContain("cell step-3");
        html.ShouldContain("cell step-few other");
        html.ShouldContain("cell step-none");
        html.ShouldContain("cell step-0 other");
        html.ShouldContain("--depth:1");
        html.ShouldContain("færre end 5 ledere: tallet står, men uden farve");
        html.ShouldNotContain("Find afdeling");
    }

    [Fact]
    public async Task GapHeatmap_OverThirtyRows_CanBeSearched()
    {
        var rows = Enumerable.Range(1, 31).Select(number => new HeatmapRow($"A{number}", "/a", 0, 9, [new(1, 9), new(1, 9)])).ToArray();

        (await HeatmapAsync(rows)).ShouldContain("Find afdeling");
    }

    [Fact]
    public async Task DivergingBars_OfTwoRounds_PutThisAboveTheLast()
    {
        var html = await Html.OfAsync<DivergingBars>(
            ("Rows", new DivergingBar[] { new("2025", 0.08, 0.34, 0.58, true), new("2024", 0.21, 0.42, 0.37, false) }),
            ("LowRange", "1–4"), ("HighRange", "8–10"));

        Html.Cells(html, 0).ShouldBe(["2025", "8\u00A0%", "58\u00A0%", "34\u00A0%"]);
        Html.Cells(html, 1)[0].ShouldBe("2024");
        html.ShouldContain("lav (1–4)");
        html.ShouldContain("høj (8–10)");
    }

    [Fact]
    public async Task FilterMenu_OverEightChoices_CanBeSearched()
    {
        var choices = Enumerable.Range(1, 9).Select(number => new FilterChoice($"A{number}", $"/{number}", number == 2, number)).ToArray();
        var html = await Html.OfAsync<FilterMenu>(("Label", "Afdeling"), ("Chosen", "A2"), ("Choices", choices), ("SearchLabel", "Find afdeling"));

        html.ShouldContain("data-search=\"#filter-afdeling li\"");
        html.ShouldContain("<a href=\"/2\" aria-current=\"true\">A2</a>");
        html.Split("aria-current").Length.ShouldBe(2);
    }

    private static Task<string> HeatmapAsync(params HeatmapRow[] rows) => Html.OfAsync<GapHeatmap>(
        ("Rows", rows),
        ("Columns", new HeatmapColumn[] { new("X", new SortHead("/x", true, true)), new("Y", new SortHead("/y", true, false)) }),
        ("Scale", new Scale(1, 5)),
        ("MinimumGroup", 5),
        ("PeopleName", "ledere"),
        ("Label", "Gab"));
}
