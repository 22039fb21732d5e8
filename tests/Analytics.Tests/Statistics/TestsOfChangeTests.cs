using LusInsight.Analytics.Statistics;

namespace LusInsight.Analytics.Tests.Statistics;

/// <summary>
/// Student's sleep data of 1908 (extra hours × 10), the textbook example of both tests (R's sleep: Welch t = 1.8608,
/// df = 17.776, p = 0.07939; paired t = 4.0621, p = 0.002833), with more digits by mpmath.
/// </summary>
public sealed class TestsOfChangeTests
{
    private static readonly int[] First = [7, -16, -2, -12, -1, 34, 37, 8, 0, 20];
    private static readonly int[] Second = [19, 8, 11, 1, -1, 44, 55, 16, 46, 34];

    [Fact]
    public void Welch_OfTheSleepData_EqualsTheReference() =>
        WelchTest.P(Given.Histogram(First), Given.Histogram(Second))!.Value.ShouldBe(0.079394140187358138, 1e-12);

    [Fact]
    public void Welch_TurnedRound_IsTheSame() =>
        WelchTest.P(Given.Histogram(Second), Given.Histogram(First)).ShouldBe(WelchTest.P(Given.Histogram(First), Given.Histogram(Second)));

    [Fact]
    public void Welch_OneSideWithoutVariation_TakesTheOthersDegrees() =>
        WelchTest.P(Given.Histogram(3, 3, 3, 3), Given.Histogram(3, 4, 5))!.Value.ShouldBe(0.22540333075851662, 1e-12);

    [Fact]
    public void Welch_NoVariationLeft_IsOneForEqualMeansElseZero()
    {
        WelchTest.P(Given.Histogram(4, 4), Given.Histogram(4, 4, 4)).ShouldBe(1);
        WelchTest.P(Given.Histogram(4, 4), Given.Histogram(5, 5)).ShouldBe(0);
    }

    [Fact]
    public void Welch_FewerThanTwoOnASide_IsNull()
    {
        WelchTest.P(Given.Histogram(4), Given.Histogram(1, 2, 3)).ShouldBeNull();
        WelchTest.P(Given.Histogram(1, 2, 3), Given.Histogram()).ShouldBeNull();
    }

    [Fact]
    public void Paired_OfTheSleepData_EqualsTheReference()
    {
        var differences = Given.Histogram([.. First.Zip(Second, (first, second) => second - first)]);

        PairedTest.P(differences)!.Value.ShouldBe(0.0028328901973842727, 1e-12);
    }

    [Fact]
    public void Paired_NoVariationLeft_IsOneForNoChangeElseZero()
    {
        PairedTest.P(Given.Histogram(0, 0, 0)).ShouldBe(1);
        PairedTest.P(Given.Histogram(1, 1, 1)).ShouldBe(0);
    }

    [Fact]
    public void Paired_FewerThanTwo_IsNull()
    {
        PairedTest.P(Given.Histogram()).ShouldBeNull();
        PairedTest.P(Given.Histogram(2)).ShouldBeNull();
    }
}
