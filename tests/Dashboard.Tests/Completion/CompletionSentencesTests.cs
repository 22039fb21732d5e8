using LusInsight.Analytics.Completion;
using LusInsight.Dashboard.Completion;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Tests.Completion;

public sealed class CompletionSentencesTests
{
    private static readonly CompletionSentences Da = new(Language.Danish);
    private static readonly CompletionSentences En = new(Language.English);

    [Fact]
    public void Lead_WithoutARound_SaysWhenFiguresCome() => Lead(GivenStory.Of(0, 0) with { Round = null })
        .ShouldBe("Ingen runde endnu. Tallene kommer med den første leverance.");

    [Fact]
    public void Lead_NobodyEligible_SaysSo() => Lead(GivenStory.Of(0, 0)).ShouldBe("Ingen skal have en samtale her i denne runde.");

    [Theory]
    [InlineData(46, "Runden åbner 1. oktober 2025. 46 ledere skal have en samtale.")]
    [InlineData(1, "Runden åbner 1. oktober 2025. 1 leder skal have en samtale.")]
    public void Lead_BeforeTheRoundOpens_SaysWhenAndForHowMany(long eligible, string expected) =>
        Lead(GivenStory.Of(0, eligible, today: "2025-09-01")).ShouldBe(expected);

    [Theory]
    [InlineData(27, "3. november 2025 var 27 af 46 ledere i mål (59 %).")]
    [InlineData(0, "3. november 2025 var ingen af de 46 ledere i mål.")]
    [InlineData(46, "3. november 2025 var 46 af 46 ledere i mål (100 %).")]
    public void Lead_AsOfADay_TellsThatDay(long complete, string expected) =>
        Lead(GivenStory.Of(complete, 46, asOf: "2025-11-03")).ShouldBe(expected);

    [Fact]
    public void Lead_Everybody_SaysAll() => Lead(GivenStory.Of(46, 46)).ShouldBe("Alle 46 ledere er i mål.");

    [Fact]
    public void Lead_TheOnlyOne_IsNamedAsOne() => Lead(GivenStory.Of(1, 1)).ShouldBe("Den eneste leder her er i mål.");

    [Fact]
    public void Lead_OpenWithAForecast_TellsWhereItEnds() => Lead(GivenStory.Of(27, 46, forecast: new Forecast(0.78, 0.70, 0.85)))
        .ShouldBe("27 af 46 ledere er i mål (59 %). I dette tempo ender runden på cirka 78 %, sandsynligvis mellem 70 og 85 %.");

    [Fact]
    public void Lead_OpenWithAForecastToTheTop_NeverSaysAFalseHundred() => Lead(GivenStory.Of(27, 46, forecast: new Forecast(0.97, 0.90, 0.999)))
        .ShouldBe("27 af 46 ledere er i mål (59 %). I dette tempo ender runden på cirka 97 %, sandsynligvis mellem 90 % og over 99 %.");

    [Fact]
    public void Lead_OpenWithoutAForecast_SaysItIsTooEarly() => Lead(GivenStory.Of(27, 46))
        .ShouldBe("27 af 46 ledere er i mål (59 %). Det er for tidligt at sige, hvor runden ender.");

    [Fact]
    public void Lead_OpenWithAForecastWiderThanFortyPoints_SaysItIsTooEarly() => Lead(GivenStory.Of(27, 46, forecast: new Forecast(0.7, 0.3, 0.8)))
        .ShouldEndWith("Det er for tidligt at sige, hvor runden ender.");

    [Fact]
    public void Lead_OpenAndNobodyYet_SaysNone() => Lead(GivenStory.Of(0, 46))
        .ShouldBe("Ingen af de 46 ledere er i mål endnu. Det er for tidligt at sige, hvor runden ender.");

    [Fact]
    public void Lead_OpenAndTheOnlyOneIsNotThere_NamesOne() => Lead(GivenStory.Of(0, 1))
        .ShouldBe("Den eneste leder her er ikke i mål endnu. Det er for tidligt at sige, hvor runden ender.");

    [Fact]
    public void Lead_AsOfADayForTheOnlyOne_NamesOne() => Lead(GivenStory.Of(0, 1, asOf: "2025-11-03"))
        .ShouldBe("3. november 2025 var den eneste leder her ikke i mål.");

    [Theory]
    [InlineData(46, "Ingen af de 46 ledere nåede i mål, 20 færre end i 2024.")]
    [InlineData(1, "Den eneste leder her nåede ikke i mål, 20 færre end i 2024.")]
    public void Lead_ClosedAndNobody_SaysNone(long eligible, string expected) =>
        Lead(GivenStory.Of(0, eligible, today: "2026-01-05").After(20, 44)).ShouldBe(expected);

    [Theory]
    [InlineData(20, "27 af 46 ledere nåede i mål (59 %), 7 flere end i 2024.")]
    [InlineData(30, "27 af 46 ledere nåede i mål (59 %), 3 færre end i 2024.")]
    [InlineData(27, "27 af 46 ledere nåede i mål (59 %), lige så mange som i 2024.")]
    public void Lead_Closed_ComparesWithTheRoundBefore(long before, string expected) =>
        Lead(GivenStory.Of(27, 46, today: "2026-01-05").After(before, 44)).ShouldBe(expected);

    [Fact]
    public void Lead_ClosedAndFirst_ComparesWithNothing() =>
        Lead(GivenStory.Of(27, 46, today: "2026-01-05")).ShouldBe("27 af 46 ledere nåede i mål (59 %).");

    [Fact]
    public void Lead_InEnglish_CountsOneAsOne() => En.Lead(GivenStory.Of(1, 46))
        .ShouldBe("1 of 46 leaders is complete (2%). It is too early to say where the round ends.");

    // Hard spaces before % as plain ones, to be read.
    private static string Lead(CompletionStory story) => Da.Lead(story).Replace('\u00A0', ' ');
}
