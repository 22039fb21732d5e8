using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Data.Upload;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Tests.Data.Upload;

/// <summary>How key figures would move, for whom.</summary>
public sealed class PreviewFiguresTests
{
    private const string Answers = "conversation_id,question_id,value\nC1,q1,10\nC3,q1,2\n";
    private const string Levels = "conversation_id,arena_id,current_level,desired_level\nC2,x,2,5\n";
    private const string Closed = "conversation_id,closed_on\nC2,2025-04-01\n";

    [Fact]
    public async Task Figures_ForTheDirector_AreBeforeAndAfter() => (await MovesAsync("director")).ShouldBe(
    [
        "Samtaler i LUS 2025: 3 → 3",
        "Afholdte samtaler: 3 → 3",
        "Ledere i mål: 1 af 3 → 2 af 3",
        "Ønsket løft: x: 6 niveauer, 2 ledere → 9 niveauer, 3 ledere",
    ]);

    [Fact]
    public async Task Figures_ForADirectorOfAPart_AreOfThatPart() => (await MovesAsync("part-director")).ShouldBe(
    [
        "Samtaler i LUS 2025: 3 → 3",
        "Afholdte samtaler: 2 → 2",
        "Ledere i mål: 1 af 2 → 2 af 2",
        "Ønsket løft: x: 2 niveauer, 1 leder → 5 niveauer, 2 ledere",
        "q1: 5,0 (2 svar) → 8,0 (2 svar)",
    ]);

    [Fact]
    public async Task Figures_ForAnAdministrator_AreCountsOfRows()
    {
        using var given = new GivenUploads();

        (await MovesAsync(given, "admin", ("spider_scores.csv", "conversation_id,arena_id,current_level\nC1,y,2\n"))).ShouldBe(
            ["Samtaler i LUS 2025: 3 → 3", "Rækker i spindscorer: 3 → 4"]);
    }

    [Fact]
    public async Task Figures_WhereConversationsAreConfidentialToThePair_HoldNoResults()
    {
        using var given = new GivenUploads(IndividualResults.Manager);

        (await MovesAsync(given, "director", ("scaling_answers.csv", Answers), ("spider_scores.csv", Levels))).ShouldBe(
            ["Samtaler i LUS 2025: 3 → 3", "Afholdte samtaler: 3 → 3", "Ledere i mål: 1 af 3 → 1 af 3"]);
    }

    private static async Task<List<string>> MovesAsync(string user)
    {
        using var given = new GivenUploads();
        // C3 is not in the part's reach.
        var answers = user == "part-director" ? Answers.Replace("C3,q1,2\n", "", StringComparison.Ordinal) : Answers;
        return await MovesAsync(given, user, ("scaling_answers.csv", answers), ("spider_scores.csv", Levels), ("conversations.csv", Closed));
    }

    private static async Task<List<string>> MovesAsync(GivenUploads given, string user, params (string Name, string Text)[] files)
    {
        await using var session = given.Session(user);
        await session.SendAsync([.. files.Select(file => GivenUploads.File(file.Name, file.Text))]);
        session.Problem.ShouldBeNull();
        return [.. new FigureMoves(Language.Danish, People.Of(given.Concept)).Of(session.Preview!.Before, session.Preview.After!)
            .Select(move => $"{move.Name}: {move.Before} → {move.After}")];
    }
}
