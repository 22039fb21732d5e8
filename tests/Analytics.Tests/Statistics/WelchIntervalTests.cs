using FsCheck;
using FsCheck.Fluent;
using LusInsight.Analytics.Statistics;

namespace LusInsight.Analytics.Tests.Statistics;

/// <summary>Student's sleep data of 1908 again (hours × 10): R's t.test tells −33.654832 to 2.054832 for first minus second.</summary>
public sealed class WelchIntervalTests
{
    private static readonly int[] First = [7, -16, -2, -12, -1, 34, 37, 8, 0, 20];
    private static readonly int[] Second = [19, 8, 11, 1, -1, 44, 55, 16, 46, 34];

    [Fact]
    public void Of_TheSleepData_EqualsTheReference()
    {
        var interval = WelchInterval.Of(Given.Histogram(First), Given.Histogram(Second))!.Value;

        interval.Low.ShouldBe(-2.054832, 1e-5);
        interval.High.ShouldBe(33.654832, 1e-5);
    }

    [Fact]
    public void Of_NoVariationLeft_IsTheDifferenceItself() =>
        WelchInterval.Of(Given.Histogram(4, 4), Given.Histogram(6, 6, 6)).ShouldBe(new LusInsight.Analytics.Statistics.Interval(2, 2));

    [Fact]
    public void Of_FewerThanTwoOnASide_IsNull()
    {
        WelchInterval.Of(Given.Histogram(4), Given.Histogram(1, 2, 3)).ShouldBeNull();
        WelchInterval.Of(Given.Histogram(1, 2, 3), Given.Histogram()).ShouldBeNull();
    }

    [Fact]
    public void Of_AnyAnswers_ExcludesZeroExactlyWhenTheTestIsSignificant()
    {
        var answers = Gen.Choose(1, 10).ArrayOf().Where(values => values.Length >= 2);
        Check.QuickThrowOnFailure(Prop.ForAll(Arb.From(answers), Arb.From(answers), (earlier, later) =>
        {
            var (a, b) = (Given.Histogram(earlier), Given.Histogram(later));
            var interval = WelchInterval.Of(a, b)!.Value;
            var p = WelchTest.P(a, b)!.Value;
            // At the edge itself rounding decides.
            return Math.Abs(p - 0.05) < 1e-9 || (p < 0.05) == (interval.Low > 0 || interval.High < 0);
        }));
    }
}
