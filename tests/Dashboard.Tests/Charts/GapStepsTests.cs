using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Charts;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Tests.Charts;

public sealed class GapStepsTests
{
    private static readonly GapSteps Steps = new(new Scale(1, 5));

    [Theory]
    [InlineData(-0.5, 0)]
    [InlineData(0, 0)]
    [InlineData(0.04, 0)]
    [InlineData(0.1, 1)]
    [InlineData(0.44, 1)]
    [InlineData(0.46, 2)]
    [InlineData(0.5, 2)]
    [InlineData(0.97, 3)]
    [InlineData(1.4, 3)]
    [InlineData(1.5, 4)]
    [InlineData(2, 5)]
    [InlineData(4, 5)]
    public void Of_AGap_IsTheStepOfWhatIsWritten(double gap, int step) => Steps.Of(gap).ShouldBe(step);

    [Fact]
    public void Name_OfEveryStep_TellsItsBounds() => Enumerable.Range(0, GapSteps.Count).Select(step => Steps.Name(step, Language.Danish))
        .ShouldBe(["0 eller under", "under 0,5", "0,5–0,9", "1,0–1,4", "1,5–1,9", "2,0 og over"]);

    [Fact]
    public void Name_OnALongScale_StepsByAnEighthOfIt() =>
        new GapSteps(new Scale(1, 10)).Name(2, Language.Danish).ShouldBe("1,1–2,1");
}
