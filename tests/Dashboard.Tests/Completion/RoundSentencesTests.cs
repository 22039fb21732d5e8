using LusInsight.Dashboard.Completion;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Tests.Completion;

public sealed class RoundSentencesTests
{
    private static readonly RoundSentences Da = new(Language.Danish);

    [Theory]
    [InlineData(20, 44, "14 procentpoint foran 2024 på samme dag.")]
    [InlineData(36, 44, "23 procentpoint efter 2024 på samme dag.")]
    [InlineData(27, 46, "Lige så langt som 2024 på samme dag.")]
    public void Pace_OfAnOpenRound_ComparesTheSameDay(long complete, long eligible, string expected) =>
        Da.Pace(GivenStory.Of(27, 46).After(complete, eligible)).ShouldBe(expected);

    [Fact]
    public void Pace_OfAClosedRound_ComparesTheEnd() =>
        Da.Pace(GivenStory.Of(27, 46, today: "2026-01-05").After(20, 44)).ShouldBe("14 procentpoint foran 2024.");

    [Fact]
    public void Pace_WithoutARoundBefore_IsEmpty() => Da.Pace(GivenStory.Of(27, 46)).ShouldBeEmpty();

    [Fact]
    public void Basis_OfARound_SaysWhatCompleteMeansAndWhen() => Da.Basis(GivenStory.Of(27, 46)).ShouldBe(
        "I mål betyder, at samtalen er lukket. Runden: 1. oktober – 31. december 2025 · opgjort 3. december 2025");

    [Fact]
    public void Basis_InAConceptWithGroups_SaysHowGroupsCount() =>
        Da.Basis(GivenStory.Of(27, 46) with { Concept = GivenStory.Concept with { Kinds = ["MUS", "GRUS"] } })
            .ShouldStartWith("I mål betyder, at samtalen er lukket, eller at gruppens samtale er afholdt og fulgt op for hver enkelt.");

    [Theory]
    [InlineData("2025-12-31", "Runden lukker 31. december 2025 · opgjort 31. december 2025")]
    [InlineData("2026-01-01", "Runden lukkede 31. december 2025 · opgjort 1. januar 2026")]
    public void ShortBasis_OnADay_SaysWhetherTheRoundIsOver(string today, string expected) =>
        Da.ShortBasis(GivenStory.Of(27, 46, today)).ShouldBe(expected);
}
