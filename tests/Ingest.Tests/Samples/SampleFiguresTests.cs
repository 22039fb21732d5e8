using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Gaps;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Tests.Samples;

/// <summary>The story as the dashboard tells it.</summary>
public class SampleFiguresTests(LoadedSamples samples) : IClassFixture<LoadedSamples>
{
    public static TheoryData<string> Organisations => DataSamplesTests.Organisations;

    [Theory]
    [MemberData(nameof(Organisations))]
    public void Load_OfASample_RejectsNothingAndWarnsOfLittle(string organisation)
    {
        var summary = samples.Summary(organisation);

        summary.Rejected.ShouldBeEmpty();
        summary.Files.ShouldAllBe(file => file.New == file.Read);
        summary.Warnings.Keys.ShouldBeSubsetOf(["outside_window", "no_desired_level"]);
        summary.Warnings.Values.Sum().ShouldBeInRange(1, 20);
    }

    [Theory]
    [InlineData("albertslund", "trivsel", "opfoelgning")]
    [InlineData("norddjurs", "plan", "trivsel")]
    [InlineData("aabenraa", "engagement", "anerkendelse")]
    [InlineData("ucl", "trivsel", "stoette")]
    [InlineData("syddjurs", "trivsel", "ligevaerdig")]
    public void Trends_InTheOpenRound_OneFellOneRoseAndTheRestCannotBeTold(string organisation, string fell, string rose)
    {
        var verdicts = new[] { ItemKind.Scaling, ItemKind.Evaluation }
            .SelectMany(kind => new TrendsQuery(kind, samples.Scope(organisation))
                .Run(samples.Generation(organisation), samples.Director(organisation)).Questions)
            .SelectMany(question => question.Rounds.Select(round => (Question: question.Question.Value, Round: round.Round.Value, round.Verdict)))
            .ToList();
        var open = samples.Scope(organisation).Round!.RoundId.Value;

        verdicts.Where(verdict => verdict.Verdict is Verdict.Up or Verdict.Down)
            .ShouldBe([(fell, open, Verdict.Down), (rose, open, Verdict.Up)], ignoreOrder: true);
    }

    [Theory]
    [InlineData("albertslund", "skoler")]
    [InlineData("norddjurs", "plejecentre")]
    [InlineData("aabenraa", "pleje_omsorg")]
    [InlineData("ucl", "erhverv")]
    [InlineData("syddjurs", "hjemmepleje")]
    public void Completion_OfTheDepartmentThatLags_IsBelowTheWholeInEveryRound(string organisation, string department)
    {
        foreach (var round in samples.Generation(organisation).Rounds)
        {
            var whole = Completion(organisation, round, null);
            var part = Completion(organisation, round, department);

            part.Eligible.ShouldBeGreaterThanOrEqualTo(4);
            part.CompletionRatio!.Value.ShouldBeLessThan(whole.CompletionRatio!.Value - 0.05);
        }
    }

    [Theory]
    [MemberData(nameof(Organisations))]
    public void Completion_OfTheRounds_IsHighWhenClosedAndUnderWayWhenOpen(string organisation)
    {
        var ratios = samples.Generation(organisation).Rounds
            .Select(round => Completion(organisation, round, null).CompletionRatio!.Value).ToList();

        ratios.SkipLast(1).ShouldAllBe(ratio => ratio > 0.7 && ratio < 0.98);
        ratios[^1].ShouldBeInRange(0.2, 0.75);
    }

    [Theory]
    [InlineData("albertslund", "strategisk")]
    [InlineData("ucl", "forandringsledelse")]
    public void Gaps_InEveryRound_AreLargestInTheArenaThatEverybodyLacks(string organisation, string arena)
    {
        foreach (var round in samples.Generation(organisation).Rounds)
        {
            var gaps = new GapsQuery(samples.Scope(organisation, round.RoundId.Value))
                .Run(samples.Generation(organisation), samples.Director(organisation));

            var first = gaps.Arenas.Single(gap => gap.Rank == 1);
            first.Arena.Value.ShouldBe(arena);
            first.BelowCount!.Value.ShouldBeGreaterThan(first.LeaderCount!.Value * 3 / 4);
        }
    }

    [Fact]
    public void Deadlines_AtUcl_AreMissedMoreWhereTheDepartmentLags()
    {
        var round = samples.Generation("ucl").Rounds[^2];

        var whole = Completion("ucl", round, null).Deadlines;
        var part = Completion("ucl", round, "erhverv").Deadlines;

        whole.ShouldAllBe(deadline => deadline.Ratio > 0.6);
        part.Zip(whole).ShouldAllBe(pair => pair.First.Ratio < pair.Second.Ratio);
    }

    private CompletionResult Completion(string organisation, Round round, string? department) =>
        new CompletionQuery(samples.Scope(organisation, round.RoundId.Value, department))
            .Run(samples.Generation(organisation), samples.Director(organisation), CancellationToken.None);
}
