using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Store;

public sealed class ItemVersionsTests
{
    // By opens_on, which is not the order of their ids.
    private static readonly Round[] Rounds = [Round("R24", 2024), Round("A25", 2025), Round("R26", 2026)];

    [Theory]
    [InlineData(null, null, "R24 A25 R26")]
    [InlineData("A25", null, "A25 R26")]
    [InlineData(null, "A25", "R24 A25")]
    [InlineData("A25", "A25", "A25")]
    [InlineData("R26", "R24", "")]
    [InlineData("R27", null, "")]
    [InlineData(null, "R23", "A25")]
    [InlineData("B00", "R25", "R24")]
    public void Cover_BoundsInTheOrderOfRounds_UnknownOnesByTheirId(string? from, string? to, string expected)
    {
        var covered = Rounds.Where(round => ItemVersions.Cover(Rounds, Bound(from), Bound(to), round.RoundId));

        string.Join(' ', covered.Select(round => round.RoundId)).ShouldBe(expected);
    }

    private static RoundId? Bound(string? id) => id is null ? null : RoundId.From(id);

    private static Round Round(string id, int year) =>
        new(RoundId.From(id), id, new DateOnly(year, 1, 1), new DateOnly(year, 6, 30), 0);
}
