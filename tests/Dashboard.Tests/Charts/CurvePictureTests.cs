using LusInsight.Dashboard.Charts;

namespace LusInsight.Dashboard.Tests.Charts;

public sealed class CurvePictureTests
{
    [Theory]
    [InlineData(new[] { 0.46, 0.43 }, new[] { 0.46, 0.36 })] // too close: the lower one makes room
    [InlineData(new[] { 0.9, 0.2 }, new[] { 0.9, 0.2 })]
    [InlineData(new[] { 0.05, 0.02, 0.0 }, new[] { 0.2, 0.1, 0.0 })] // at the bottom they are lifted
    public void Ends_OfLines_NeverLieOnEachOther(double[] at, double[] expected)
    {
        var picture = new CurvePicture(
            new CurveLine("", [(0, 0)]),
            [.. at.Select((value, index) => new CurveLine($"{index}", [(0, 0), (1, value)]))],
            null, null, new CurveMark(0.5, "I dag"), [], "");

        picture.Ends().Select(end => Math.Round(end.At, 10)).ShouldBe(expected);
    }

    [Fact]
    public async Task Curve_Drawn_IsAPictureWithItsSentence()
    {
        var html = await Html.OfAsync<CompletionCurve>(
            ("Picture", new CurvePicture(
                new CurveLine("", [(0, 0), (0.5, 0.59)]), [new CurveLine("2024: 46 %", [(0, 0), (1, 0.46)])],
                new CurveLine("70–85 %", [(0.5, 0.59), (1, 0.78)]), (0.7, 0.85), new CurveMark(0.5, "I dag: 59 %"),
                [new CurveMark(0, "1. okt.")], "Grå linjer: 2024: 46 %.")),
            ("Sentence", "Runden er foran."));

        html.ShouldContain("role=\"img\" aria-label=\"Runden er foran.\"");
        html.ShouldContain("d=\"M0 100L50 41\"");
        html.ShouldContain("d=\"M50 41L100 15L100 30Z\"");
        html.ShouldContain("I dag: 59");
    }
}
