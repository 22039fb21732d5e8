using LusInsight.Analytics.Completion;

namespace LusInsight.Analytics.Tests.Completion;

/// <summary>The forecast from counts, and which days it looks at.</summary>
public sealed class ForecastTests
{
    [Fact]
    public void Forecast_OfPeopleOnTwoStages_ExpectsTheEarlierShares()
    {
        // 4 of 10 from the first stage and 18 of 20 from the second got there before.
        var forecast = Forecast.Of(
            [new(0, false, 20, 0), new(1, false, 10, 0), new(2, true, 10, 10)],
            [new(0, false, 10, 4), new(1, false, 20, 18), new(2, true, 5, 5)])!;

        var all = (22 + 1.0) / 32;
        var expected = 10 + (20 * (4 + (4 * all)) / 14) + (10 * (18 + (4 * all)) / 24);
        forecast.ExpectedRatio.ShouldBe(expected / 40, 1e-12);
        forecast.Low.ShouldBeInRange(0.25, forecast.ExpectedRatio);
        forecast.High.ShouldBeInRange(forecast.ExpectedRatio, 1);
    }

    [Fact]
    public void Interval_OfMorePeople_IsNarrower()
    {
        var (few, many) = (Width(people: 10), Width(people: 1000));

        many.ShouldBeLessThan(few / 2);
    }

    [Fact]
    public void Forecast_WhereAllAreComplete_IsCertain() =>
        Forecast.Of([new(3, true, 7, 7)], [new(3, true, 5, 5)]).ShouldBe(new Forecast(1, 1, 1));

    [Fact]
    public void Forecast_OfNobodyOrWithoutEarlierRounds_IsNull()
    {
        Forecast.Of([], [new(0, false, 5, 1)]).ShouldBeNull();
        Forecast.Of([new(0, false, 5, 0)], []).ShouldBeNull();
    }

    [Theory]
    [InlineData("2025-02-28", false)] // before it opens
    [InlineData("2025-03-01", true)]
    [InlineData("2025-04-29", true)]
    [InlineData("2025-04-30", false)] // nothing is left to foretell
    public void Forecast_OnADay_IsThereWhileTheRoundRuns(string asOf, bool isThere)
    {
        using var given = GivenTwoRounds();

        (given.Completion(round: "R2", asOf: asOf).Forecast is not null).ShouldBe(isThere);
    }

    [Fact]
    public void Forecast_OfTheFirstRound_IsNull()
    {
        using var given = GivenTwoRounds();

        given.Completion(round: "R1", asOf: "2024-03-20").Forecast.ShouldBeNull();
    }

    [Fact]
    public void Forecast_HalfWay_LooksHalfWayIntoTheEarlierRound()
    {
        using var given = GivenTwoRounds();

        // Half-way in R1 (16 March of 1 to 31 March) two were held; one of them closed in time, and nobody else did.
        var forecast = given.Completion(round: "R2", asOf: "2025-03-31").Forecast!;

        var all = (1 + 1.0) / (3 + 2);
        var (held, none) = ((1 + (4 * all)) / 6, (0 + (4 * all)) / 5);
        forecast.ExpectedRatio.ShouldBe((held + none + none) / 3, 1e-12);
    }

    private static double Width(long people)
    {
        var forecast = Forecast.Of([new(0, false, people, 0)], [new(0, false, people, people / 2)])!;
        return forecast.High - forecast.Low;
    }

    // R1 has 31 days, R2 has 61. What happened after a round closed counts for nothing.
    private static GivenGeneration GivenTwoRounds() => new GivenGeneration(GivenConcept.Small)
        .With("department", "department_id,parent_id", "D0,")
        .With("round", "round_id,opens_on,closes_on", "R1,2024-03-01,2024-03-31", "R2,2025-03-01,2025-04-30")
        .With("leader", "leader_id,department_id", "L1,D0", "L2,D0", "L3,D0")
        .With(
            "conversation",
            "conversation_id,round_id,leader_id,held_on,closed_on",
            "C1,R1,L1,2024-03-10,2024-03-20", "C2,R1,L2,2024-03-10,2024-04-20", "C3,R1,L3,2024-03-20,",
            "C4,R2,L1,2025-03-20,", "C5,R2,L2,2025-04-20,");
}
