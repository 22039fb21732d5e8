using FsCheck;
using FsCheck.Fluent;
using LusInsight.Analytics.Statistics;
using Interval = LusInsight.Analytics.Statistics.Interval;

namespace LusInsight.Analytics.Tests.Statistics;

public sealed class HistogramTests
{
    [Fact]
    public void Figures_OfCounts_EqualTheReference()
    {
        var histogram = new Histogram();
        foreach (var (value, count) in new[] { (1, 3), (2, 5), (3, 9), (4, 12), (5, 4), (6, 1) })
        {
            histogram.Add(value, count);
        }

        histogram.Count.ShouldBe(34);
        histogram.Mean!.Value.ShouldBe(3.3529411764705882, 1e-12);
        histogram.StandardDeviation!.Value.ShouldBe(1.2280152239994142, 1e-12);
        histogram.Median.ShouldBe(3.5);
        histogram.Interval95!.Value.Low.ShouldBe(2.9244664087510769, 1e-12);
        histogram.Interval95.Value.High.ShouldBe(3.7814159441900996, 1e-12);
    }

    [Fact]
    public void Interval95_BeyondTheScale_IsNotClipped()
    {
        var interval = Given.Histogram(9, 10).Interval95!.Value;

        interval.High.ShouldBe(9.5 + (0.5 * 12.706204736174705), 1e-12);
    }

    [Fact]
    public void Figures_OfNobody_AreNull()
    {
        var nobody = new Histogram();

        nobody.Count.ShouldBe(0);
        nobody.Mean.ShouldBeNull();
        nobody.Median.ShouldBeNull();
        nobody.StandardDeviation.ShouldBeNull();
        nobody.Interval95.ShouldBeNull();
    }

    [Fact]
    public void Figures_OfOne_HaveAMeanAndNoSpread()
    {
        var one = Given.Histogram(7);

        one.Mean.ShouldBe(7);
        one.Median.ShouldBe(7);
        one.StandardDeviation.ShouldBeNull();
        one.Interval95.ShouldBeNull();
    }

    [Fact]
    public void Figures_WithoutVariation_HaveAnIntervalOfNoWidth()
    {
        var same = Given.Histogram(3, 3, 3);

        same.StandardDeviation.ShouldBe(0);
        same.Interval95.ShouldBe(new Interval(3, 3));
    }

    [Theory]
    [InlineData(new[] { 1, 2, 9 }, 2)]
    [InlineData(new[] { 1, 2, 9, 10 }, 5.5)]
    [InlineData(new[] { 4, 4, 5, 5 }, 4.5)]
    [InlineData(new[] { -3, -1 }, -2)]
    public void Median_OddOrEven_IsTheMiddleOrTheMeanOfTheMiddleTwo(int[] values, double expected) =>
        Given.Histogram(values).Median.ShouldBe(expected);

    [Fact]
    public void Figures_OfManyPeople_LoseNoDigits()
    {
        var many = new Histogram();
        many.Add(1, 3_000_000_000);
        many.Add(2, 3_000_000_000);

        many.Mean.ShouldBe(1.5);
        many.Variance!.Value.ShouldBe(0.25, 1e-9);
    }

    [Fact]
    public void Add_Nothing_LeavesNoValueBehind()
    {
        var histogram = new Histogram();
        histogram.Add(3, 0);

        histogram.Counts.ShouldBeEmpty();
        histogram.CountOf(3).ShouldBe(0);
    }

    [Fact]
    public void Figures_InAnyOrderAndGrouping_AreTheSame() => Prop.ForAll(
        Gen.Choose(1, 10).ArrayOf().ToArbitrary(),
        values =>
        {
            var grouped = new Histogram();
            foreach (var group in values.GroupBy(v => v).Reverse())
            {
                grouped.Add(group.Key, group.LongCount());
            }

            var single = Given.Histogram(values);
            grouped.Mean.ShouldBe(single.Mean);
            grouped.Variance.ShouldBe(single.Variance);
            grouped.Median.ShouldBe(single.Median);
            grouped.Interval95.ShouldBe(single.Interval95);
            grouped.Counts.Sum(c => c.Value).ShouldBe(values.Length);
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Variance_OfAnyValues_EqualsTheTextbookSum() => Prop.ForAll(
        Gen.Choose(0, 10).ArrayOf().Where(values => values.Length > 1).ToArbitrary(),
        values =>
        {
            var mean = values.Average();
            var expected = values.Sum(v => (v - mean) * (v - mean)) / (values.Length - 1);
            Given.Histogram(values).Variance!.Value.ShouldBe(expected, 1e-9);
        }).QuickCheckThrowOnFailure();
}
