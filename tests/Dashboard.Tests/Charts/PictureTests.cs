using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Charts;
using LusInsight.Dashboard.Components;
using LusInsight.Dashboard.Tests.Trends;

namespace LusInsight.Dashboard.Tests.Charts;

public sealed class PictureTests
{
    [Fact]
    public async Task SpiderChart_OfAxes_HasItsSentenceFiguresAndNames()
    {
        var html = await Html.OfAsync<SpiderChart>(
            ("Axes", new SpiderAxis[] { new("Drift & økonomi", 2.5, 3.5), new("Faglig", 3, 4), new("Personale", 1, 5) }),
            ("Scale", new Scale(1, 5)),
            ("Sentence", "Lederne ønsker mere."));

        html.ShouldContain("role=\"img\" aria-label=\"Lederne ønsker mere.\"");
        html.ShouldContain("data-chart=\"spider\"");
        html.ShouldContain("\"min\":1,\"max\":5,\"current\":[2.5,3,1],\"desired\":[3.5,4,5]");
        html.ShouldContain("<li>Drift & økonomi</li>");
    }

    [Fact]
    public async Task TrendChart_OfRounds_HasLabelsReadyAndGapsWhereThereIsNoInterval()
    {
        var html = await Html.OfAsync<TrendChart>(
            ("Points", new TrendPoint[] { new("2024", 1, 6.14, null, null), new("2025", 1200, 7.4, 6.9, 7.9) }),
            ("Scale", new Scale(1, 10)),
            ("Sentence", "Steget."));

        html.ShouldContain("\"counts\":[\"1 svar\",\"1.200 svar\"]");
        html.ShouldContain("\"labels\":[\"6,1\",\"7,4\"]");
        html.ShouldContain("\"low\":[null,6.9],\"high\":[null,7.9]");
    }

    [Theory]
    [InlineData(ChangeKind.Up, "chip-up", "▲", "Steget 1,3")]
    [InlineData(ChangeKind.Down, "chip-down", "▼", "Faldet 1,3")]
    [InlineData(ChangeKind.Unchanged, "chip-none", "=", "Uændret")]
    [InlineData(ChangeKind.Uncertain, "chip-none", "?", "Usikkert")]
    [InlineData(ChangeKind.First, "chip-none", "○", "Første måling")]
    [InlineData(ChangeKind.NotAnswered, "chip-none", "○", "Ingen svar")]
    public async Task ChangeChip_OfAKind_HasColourOnlyForAVerdict(ChangeKind kind, string colour, string mark, string words)
    {
        var html = await Html.OfAsync<ChangeChip>(("Change", GivenChange.Of("q", kind, 7.4, 6.1)));

        html.ShouldBe($"<span class=\"chip {colour}\"><span aria-hidden=\"true\">{mark}</span> {words}</span>");
    }
}
