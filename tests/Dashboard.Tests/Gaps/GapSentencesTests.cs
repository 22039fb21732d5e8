using LusInsight.Analytics.Gaps;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Gaps;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Tests.Gaps;

public sealed class GapSentencesTests
{
    private static readonly GapSentences Da = new(Language.Danish, GivenConcept.Small);

    [Fact]
    public void Lead_InAConceptWithoutArenas_LeadsOn() =>
        new GapSentences(Language.Danish, GivenConcept.Small with { Arenas = [], ArenaScale = null }).Lead(Gaps())
            .ShouldBe("Small måler ikke arenaer. Se tendenserne i stedet.");

    [Fact]
    public void Lead_NobodyHasBothLevels_SaysSo() =>
        Da.Lead(Gaps(Arena("x", 1, people: 0))).ShouldBe("Ingen afholdte samtaler har både nuværende og ønsket niveau endnu.");

    [Theory]
    [InlineData(1, "1 leder har svaret. Det er for få til at se et mønster.")]
    [InlineData(4, "4 ledere har svaret. Det er for få til at se et mønster.")]
    public void Lead_FewAnswers_SaysThatTheyAreTooFew(long people, string expected) =>
        Da.Lead(Gaps(Arena("x", 1, people, below: 1, lift: 2))).ShouldBe(expected);

    [Fact]
    public void Lead_NobodyWantsMore_SaysSo() => Da.Lead(Gaps(Arena("x", 1, 27, below: 0, lift: 0))).ShouldBe("Ingen ønsker et løft.");

    [Fact]
    public void Lead_AWish_TellsTheArenaWithTheGreatestLift() =>
        Da.Lead(Gaps(Arena("Personaleledelse", 2, 27, 16, 22, 0.9), Arena("Strategisk ledelse", 1, 27, 18, 31, 1.3))).ShouldBe(
            "18 af 27 ledere ønsker et løft i Strategisk ledelse, 31 niveauer i alt. Gabet er 1,3 på en skala fra 1 til 5 (usikkerhed 0,9 til 1,7).");

    [Fact]
    public void Lead_OneLevelInAll_CountsOneAsOne() =>
        Da.Lead(Gaps(Arena("x", 1, 27, 1, 1, 0.3))).ShouldStartWith("1 af 27 ledere ønsker et løft i x, 1 niveau i alt.");

    [Theory]
    [InlineData(1, "1 afholdt samtale med både nuværende og ønsket niveau · LULS 2025")]
    [InlineData(27, "27 afholdte samtaler med både nuværende og ønsket niveau · LULS 2025")]
    public void Basis_OfFigures_CountsConversations(long people, string expected) =>
        Da.Basis(Gaps(Arena("x", 1, people)), "LULS 2025").ShouldBe(expected);

    [Theory]
    [InlineData(0.4, 0.2, "Lederne ønsker mere på alle 2 arenaer.")]
    [InlineData(0.4, 0, "Lederne ønsker mere på 1 af 2 arenaer.")]
    [InlineData(-0.1, 0, "Lederne ønsker ikke mere på nogen arena.")]
    public void Spider_ByGaps_CountsTheArenasWithAWish(double first, double second, string expected) =>
        Da.Spider(Gaps(Arena("x", 1, 9, 1, 1, first), Arena("y", 2, 9, 1, 1, second))).ShouldBe(expected);

    [Theory]
    [InlineData(0, "3 ønsker et højere niveau, 2 det samme.")]
    [InlineData(1, "3 ønsker et højere niveau, 2 det samme, 1 et lavere.")]
    public void Wishes_OfAnArena_FallInThree(long lower, string expected) => Da.Wishes(Arena("x", 1, 6) with
    {
        Distribution = [new(1, 3, 3), new(2, 2, 2), .. lower == 0 ? [] : new LevelCount[] { new(4, 3, lower) }],
    }).ShouldBe(expected);

    [Fact]
    public void Wishes_NobodyHigher_SaysNone() =>
        Da.Wishes(Arena("x", 1, 2) with { Distribution = [new(2, 2, 2)] }).ShouldBe("Ingen ønsker et højere niveau, 2 det samme.");

    private static GapsResult Gaps(params ArenaGap[] arenas) => new(RoundId.From("R1"), null, arenas, []);

    private static ArenaGap Arena(string name, int rank, long people, long below = 1, long lift = 1, double gap = 1) => new(
        ArenaId.From(name), name, people, 3, 3 + gap, people == 0 ? null : gap, gap - 0.4, gap + 0.4, below, lift, 0, rank, []);
}
