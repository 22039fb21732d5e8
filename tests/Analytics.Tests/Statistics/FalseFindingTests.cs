using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Tests.Statistics.Simulated;

namespace LusInsight.Analytics.Tests.Statistics;

/// <summary>What is said of simulated organisations in which nothing has changed (tests/Benchmarks simulates more of them).</summary>
public sealed class FalseFindingTests
{
    private const int Organisations = 400;

    // 5 % of 400 is 20, give or take 4.4 of chance: what is far above is no chance.
    private const int MostFalse = 30;

    [Theory]
    [InlineData(60, 7)]
    [InlineData(60, 9.3)] // at the scale's end
    public void Alerts_OfFlatOrganisations_AreRare(int leaders, double centre) =>
        Enumerable.Range(0, Organisations).Count(seed => HasAlert(new SimulatedOrganisation(leaders, centre, new Random(seed)))).ShouldBeLessThanOrEqualTo(MostFalse);

    [Fact]
    public void Effects_OfInitiativesWithoutAny_AreRarelyTold() => FalseEffects(byNeed: false, Welch).ShouldBeLessThanOrEqualTo(MostFalse);

    [Fact]
    public void Effects_OfThoseWhoLackedMost_AreTrustedOnlyBesideOthersAtTheSameStart()
    {
        FalseEffects(byNeed: true, drawn => AdjustedDifference.Of(drawn.Participants, drawn.Others)?.Interval).ShouldBeLessThanOrEqualTo(MostFalse);
        // Regression to the mean: beside everybody, who is low seems lifted nearly always.
        FalseEffects(byNeed: true, Welch).ShouldBeGreaterThan(Organisations / 2);
    }

    private static Interval? Welch(SimulatedInitiative drawn) => WelchInterval.Of(drawn.Others.Differences, drawn.Participants.Differences);

    private static int FalseEffects(bool byNeed, Func<SimulatedInitiative, Interval?> interval) => Enumerable.Range(0, Organisations)
        .Count(seed => interval(SimulatedInitiative.Draw(new Random(seed), byNeed, effect: 0)) is { Low: > 0 } or { High: < 0 });

    // Three questions, as AlertsQuery judges them.
    private static bool HasAlert(SimulatedOrganisation organisation)
    {
        var p = Enumerable.Range(0, 3).SelectMany(_ => organisation.Answers(change: 0))
            .Select(change => TrustedChange.P(change.Earlier, change.Later)).OfType<double>().ToList();
        return BenjaminiHochberg.Adjust(p).Any(adjusted => adjusted < 0.05);
    }
}
