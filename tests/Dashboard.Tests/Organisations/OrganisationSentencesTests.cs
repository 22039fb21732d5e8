using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Organisations;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Tests.Organisations;

public sealed class OrganisationSentencesTests
{
    private static readonly OrganisationSentences Da = new(Language.Danish);

    [Theory]
    [InlineData(0, 0, "Du har ikke adgang til nogen organisation. Kontakt HR.")]
    [InlineData(1, 0, "Du kan se 1 organisation. Ingen runde er i gang.")]
    [InlineData(1, 1, "Du kan se 1 organisation. En runde er i gang.")]
    [InlineData(3, 0, "Du kan se 3 organisationer. Ingen af dem har en runde i gang.")]
    [InlineData(3, 2, "Du kan se 3 organisationer. I 2 er en runde i gang.")]
    [InlineData(3, 3, "Du kan se 3 organisationer. Alle har en runde i gang.")]
    public void Lead_ByCounts_ReadsAsASentence(int count, int running, string expected) => Da.Lead(count, running).ShouldBe(expected);

    [Theory]
    [InlineData("2025-06-01", 27, 46, "LUS 2025 (åben): 27 af 46 ledere er i mål")]
    [InlineData("2026-06-01", 27, 46, "LUS 2025 (lukket): 27 af 46 ledere nåede i mål")]
    [InlineData("2025-06-01", 0, 0, "LUS 2025 (åben): ingen skal have en samtale")]
    public void Progress_OfARound_SaysHowFarItIs(string today, long complete, long eligible, string expected) => Da.Progress(
        new Round(RoundId.From("R1"), "LUS 2025", new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31), 1),
        DateOnly.Parse(today),
        People.Of(GivenConcept.Small),
        new CompletionResult(null, null, eligible, complete, null, [], [], [], [], null)).ShouldBe(expected);
}
