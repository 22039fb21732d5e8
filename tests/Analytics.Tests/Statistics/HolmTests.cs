using FsCheck;
using FsCheck.Fluent;
using LusInsight.Analytics.Statistics;

namespace LusInsight.Analytics.Tests.Statistics;

public sealed class HolmTests
{
    [Fact]
    public void Adjust_InAnyOrder_StepsDownFromTheSmallest()
    {
        // R: p.adjust(c(0.01, 0.04, 0.03, 0.005), "holm") = 0.03 0.06 0.06 0.02
        var adjusted = Holm.Adjust([0.01, 0.04, 0.03, 0.005]);

        adjusted[0].ShouldBe(0.03, 1e-15);
        adjusted[1].ShouldBe(0.06, 1e-15);
        adjusted[2].ShouldBe(0.06, 1e-15);
        adjusted[3].ShouldBe(0.02, 1e-15);
    }

    [Fact]
    public void Adjust_LargeP_StaysWithinOne() => Holm.Adjust([0.6, 0.9]).ShouldBe([1, 1]);

    [Fact]
    public void Adjust_One_IsItself() => Holm.Adjust([0.3]).ShouldBe([0.3]);

    [Fact]
    public void Adjust_None_IsNone() => Holm.Adjust([]).ShouldBeEmpty();

    [Fact]
    public void Adjust_AnyP_KeepsTheirOrderAndNeverLowersOne() => Prop.ForAll(
        Gen.Choose(0, 1000).Select(thousandths => thousandths / 1000.0).ArrayOf().ToArbitrary(),
        p =>
        {
            var adjusted = Holm.Adjust(p);
            var byP = Enumerable.Range(0, p.Length).OrderBy(i => p[i]).Select(i => adjusted[i]).ToList();
            byP.ShouldBeInOrder();
            adjusted.Zip(p, (after, before) => after >= before && after <= 1).ShouldAllBe(ok => ok);
        }).QuickCheckThrowOnFailure();
}
