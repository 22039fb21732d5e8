using LusInsight.Analytics.Vocabulary;
using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Loading;

/// <summary>What is worth a look and rejects nothing.</summary>
public sealed class WarningTests
{
    [Fact]
    public void Focus_OnMoreArenasThanAllowed_WarnsPerConversation()
    {
        using var given = Loaded();
        const string header = "conversation_id,arena_id,current_level,desired_level,focus";
        given.Load(Csv("spider_scores", header, "C1,drift,1,2,ja", "C1,strategi,1,2,ja", "C1,faglig,1,2,nej", "C2,drift,1,2,ja"))
            .Warnings.ShouldBeEmpty();

        var summary = given.Load(Csv("spider_scores", header, "C1,faglig,1,2,ja", "C2,strategi,1,2,ja"));

        summary.Warnings.ShouldBe(new Dictionary<string, long> { ["too_many_focus"] = 1 });
        summary.IsClean.ShouldBeTrue();
    }

    [Fact]
    public void CurrentLevel_WithoutADesiredOne_WarnsPerRow()
    {
        using var given = Loaded();

        given.Load(Csv("spider_scores", "conversation_id,arena_id,current_level,desired_level", "C1,drift,1,", "C1,strategi,,2", "C2,drift,1,1"))
            .Warnings.ShouldBe(new Dictionary<string, long> { ["no_desired_level"] = 1 });
    }

    [Fact]
    public void Conversation_HeldOutsideItsRound_Warns()
    {
        using var given = Loaded();

        given.Load(Csv(
            "conversations", "conversation_id,round_id,leader_id,held_on",
            "C3,R1,L0,2023-12-31", "C4,R1,L0,2024-01-01", "C5,R1,L0,2024-12-31", "C6,R1,L0,2025-01-01", "C7,R1,L0,"))
            .Warnings.ShouldBe(new Dictionary<string, long> { ["outside_window"] = 2 });
    }

    [Theory]
    [InlineData("10-01", "12-31", 2)]
    [InlineData("11-01", "03-01", 1)]
    public void Conversation_HeldOutsideTheConceptsWindow_Warns(string from, string to, int warnings)
    {
        using var given = Loaded(SmallConcept.With(new YearWindow(Day(from), Day(to))));

        given.Load(Csv(
            "conversations", "conversation_id,round_id,leader_id,held_on", "C3,R1,L0,2024-02-01", "C4,R1,L0,2024-11-01", "C5,R1,L0,2024-09-30"))
            .Warnings["outside_window"].ShouldBe(warnings);
    }

    [Fact]
    public void UnknownColumns_AreNamed()
    {
        using var given = Loaded();

        var file = given.Load(Csv("leaders", "leader_id,skostørrelse,name,bil", "L1,42,Anna,ja")).Files.Single();

        file.UnknownColumns.ShouldBe(["skostørrelse", "bil"]);
        file.Warnings.ShouldBe(new Dictionary<string, long> { ["unknown_column"] = 2 });
    }

    private static MonthDay Day(string text) => new(int.Parse(text[..2]), int.Parse(text[3..]));
}
