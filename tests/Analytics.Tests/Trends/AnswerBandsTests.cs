using LusInsight.Analytics.Trends;

namespace LusInsight.Analytics.Tests.Trends;

public sealed class AnswerBandsTests
{
    [Theory]
    [InlineData(1, 10, 4, 8)]
    [InlineData(1, 5, 2, 4)]
    [InlineData(1, 7, 2, 6)]
    [InlineData(0, 10, 3, 8)]
    public void Of_AScale_CutsBelowAndAboveItsMiddle(int min, int max, int lowMax, int highMin)
    {
        var bands = AnswerBands.Of([], min, max);

        (bands.LowMax, bands.HighMin).ShouldBe((lowMax, highMin));
    }

    [Fact]
    public void Of_Answers_CountsEachOnce()
    {
        var bands = AnswerBands.Of([new(1, 1), new(2, 2), new(3, 4), new(4, 8), new(5, 16)], 1, 5);

        (bands.Low, bands.Middle, bands.High).ShouldBe((3L, 4L, 24L));
        bands.Count.ShouldBe(31);
        (bands.LowRatio + bands.MiddleRatio + bands.HighRatio).ShouldBe(1, 1e-12);
    }

    [Fact]
    public void Of_NoAnswers_HasSharesOfZero() => AnswerBands.Of([new(1, 0)], 1, 5).HighRatio.ShouldBe(0);
}
