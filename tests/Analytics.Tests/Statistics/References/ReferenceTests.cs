using LusInsight.Analytics.Statistics;

namespace LusInsight.Analytics.Tests.Statistics.References;

/// <summary>Every statistic against references from outside, edge cases among them, to 1e-9.</summary>
public sealed class ReferenceTests
{
    [Fact]
    public void References_AreTwoHundredAtLeast() => Reference.Count.ShouldBeGreaterThanOrEqualTo(200);

    [Theory]
    [MemberData(nameof(Cases), "two_groups")]
    public void TwoGroups_AnyCase_EqualTheReference(Reference given)
    {
        var (earlier, later) = (given.Answers("earlier"), given.Answers("later"));
        var interval = WelchInterval.Of(earlier, later);

        WelchTest.P(earlier, later).ShouldEqual(given.Number("p"), "p");
        (interval?.Low).ShouldEqual(given.Number("low"), "low");
        (interval?.High).ShouldEqual(given.Number("high"), "high");
        EquivalenceTest.P(earlier, later, given.Number("margin")!.Value).ShouldEqual(given.Number("equivalence_p"), "equivalence p");
        SmallestDetectableChange.Of(earlier, later, given.Number("alpha")!.Value).ShouldEqual(given.Number("smallest"), "smallest");
    }

    [Theory]
    [MemberData(nameof(Cases), "pairs")]
    public void Pairs_AnyCase_EqualTheReference(Reference given)
    {
        var pairs = given.Pairs("pairs");
        var rank = Spearman.Of(pairs);

        PairedTest.P(pairs.Differences).ShouldEqual(given.Number("paired_p"), "paired p");
        EquivalenceTest.PairedP(pairs.Differences, given.Number("margin")!.Value).ShouldEqual(given.Number("equivalence_p"), "equivalence p");
        (rank?.Rho).ShouldEqual(given.Number("rho"), "rho");
        (rank?.Interval?.Low).ShouldEqual(given.Number("rho_low"), "low");
        (rank?.Interval?.High).ShouldEqual(given.Number("rho_high"), "high");
    }

    [Theory]
    [MemberData(nameof(Cases), "adjustments")]
    public void Adjustments_AnyPs_EqualTheReference(Reference given)
    {
        var p = given.Numbers("p")!;

        Compare(Holm.Adjust(p), given.Numbers("holm")!);
        Compare(BenjaminiHochberg.Adjust(p), given.Numbers("benjamini_hochberg")!);
    }

    [Theory]
    [MemberData(nameof(Cases), "lines")]
    public void Lines_AnyRounds_EqualTheReference(Reference given)
    {
        var points = given.Json.GetProperty("points").EnumerateArray()
            .Select(p => new WeightedPoint(p[0].GetDouble(), p[1].GetDouble(), p[2].GetDouble())).ToList();
        var next = given.Numbers("next")!;
        var line = WeightedLine.Through(points);
        var forecast = line?.Forecast(next[0], next[1]);

        (line?.Slope).ShouldEqual(given.Number("slope"), "slope");
        (line?.SlopeInterval.Low).ShouldEqual(given.Number("low"), "low");
        (line?.SlopeInterval.High).ShouldEqual(given.Number("high"), "high");
        (line?.At(next[0])).ShouldEqual(given.Number("forecast"), "forecast");
        (forecast?.Low).ShouldEqual(given.Number("forecast_low"), "forecast low");
        (forecast?.High).ShouldEqual(given.Number("forecast_high"), "forecast high");
    }

    [Theory]
    [MemberData(nameof(Cases), "departments")]
    public void Departments_AnySizes_EqualTheReference(Reference given)
    {
        var groups = given.Groups("groups");
        var known = groups.Where(group => group.Count > 0).ToList();
        var funnel = FunnelLimits.Of(groups);

        (funnel?.Centre).ShouldEqual(given.Number("centre"), "centre");
        (funnel?.Spread).ShouldEqual(given.Number("spread"), "spread");
        for (var i = 0; funnel is not null && i < known.Count; i++)
        {
            Compare(Ends(funnel.Usual(known[i].Count)), [.. given.Json.GetProperty("usual")[i].EnumerateArray().Select(v => v.GetDouble())]);
            Compare(Ends(funnel.Rare(known[i].Count)), [.. given.Json.GetProperty("rare")[i].EnumerateArray().Select(v => v.GetDouble())]);
        }

        var shrinkage = Shrinkage.Of(groups);
        (shrinkage is null).ShouldBe(given.Numbers("shrunk") is null);
        if (shrinkage is not null)
        {
            Compare([.. known.Select(group => shrinkage.Mean(group)!.Value)], given.Numbers("shrunk")!);
            shrinkage.Between.ShouldBe(given.Number("between") ?? shrinkage.Between, 1e-9);
        }
    }

    [Theory]
    [MemberData(nameof(Cases), "changes")]
    public void Changes_OfAnyPeople_HaveThePartsOfTheReference(Reference given)
    {
        var parts = ChangeParts.Of(GivenPeople.Groups(given.Json.GetProperty("people")));

        (parts?.Stayed).ShouldEqual(given.Number("stayed"), "stayed");
        (parts?.Came).ShouldEqual(given.Number("came"), "came");
        (parts?.Left).ShouldEqual(given.Number("left"), "left");
        (parts?.Mix).ShouldEqual(given.Number("mix"), "mix");
    }

    [Theory]
    [MemberData(nameof(Cases), "covariates")]
    public void Effects_AtTheSameStart_EqualTheReference(Reference given)
    {
        var difference = AdjustedDifference.Of(given.Pairs("group"), given.Pairs("others"));

        (difference?.Value).ShouldEqual(given.Number("value"), "value");
        (difference?.Interval.Low).ShouldEqual(given.Number("low"), "low");
        (difference?.Interval.High).ShouldEqual(given.Number("high"), "high");
    }

    public static TheoryData<Reference> Cases(string kind) => Reference.Of(kind);

    private static IReadOnlyList<double> Ends(Interval interval) => [interval.Low, interval.High];

    private static void Compare(IReadOnlyList<double> figures, IReadOnlyList<double> expected)
    {
        figures.Count.ShouldBe(expected.Count);
        for (var i = 0; i < figures.Count; i++)
        {
            figures[i].ShouldBe(expected[i], 1e-9, $"{i}");
        }
    }
}
