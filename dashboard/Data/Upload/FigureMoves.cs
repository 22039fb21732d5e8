using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Gaps;
using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Text;
using LusInsight.Ingest.Feeds;

namespace LusInsight.Dashboard.Data.Upload;

/// <summary>
/// The figures a chief asks after, before and after a delivery: how far the newest round is, then the arenas and answers
/// that would move most. Where the viewer sees no figures: how many rows there are.
/// </summary>
/// <param name="language">Of the page.</param>
/// <param name="people">Whom the conversations are about.</param>
public sealed class FigureMoves(Language language, People people)
{
    /// <summary>Arenas, and questions, that are listed at most.</summary>
    private const int Most = 5;

    /// <summary>One row per figure.</summary>
    public IReadOnlyList<FigureMove> Of(SeenFigures? before, SeenFigures after)
    {
        ArgumentNullException.ThrowIfNull(after);
        return after.Completion is { } completion
            ? [Conversations(before, after), .. Completion(before?.Completion, completion), .. Results(before, after)]
            : [Conversations(before, after), .. Rows(before, after)];
    }

    private FigureMove Conversations(SeenFigures? before, SeenFigures after) => new(
        language[$"Samtaler i {after.Round?.Name ?? "runden"}", $"Conversations in {after.Round?.Name ?? "the round"}"],
        language.Count(before?.Round?.ConversationCount ?? 0),
        language.Count(after.Round?.ConversationCount ?? 0));

    private IEnumerable<FigureMove> Rows(SeenFigures? before, SeenFigures after) => after.Rows
        .Zip(before?.Rows ?? [], (then, now) => new FigureMove(
            language[$"Rækker i {DanishName(then.Feed)}", $"Rows in {then.Feed}"], language.Count(now.RowCount), language.Count(then.RowCount)))
        .Where(row => row.Moves);

    private IEnumerable<FigureMove> Completion(CompletionResult? before, CompletionResult after)
    {
        if (after.Stages.Any(stage => stage.Stage == Stage.Held))
        {
            yield return new FigureMove(language["Afholdte samtaler", "Conversations held"], Held(before), Held(after));
        }

        yield return new FigureMove(language[$"{people.Noun(language, 2).Capitalised()} i mål", $"{people.Noun(language, 2).Capitalised()} complete"], Complete(before), Complete(after));
    }

    private IEnumerable<FigureMove> Results(SeenFigures? before, SeenFigures after) =>
        Moving(after.Gaps?.Arenas.OrderBy(arena => arena.Rank).Select(arena => new FigureMove(
            language[$"Ønsket løft: {arena.Name}", $"Wished lift: {arena.Name}"],
            Lift(before?.Gaps?.Arenas.FirstOrDefault(known => known.Arena == arena.Arena)),
            Lift(arena))))
        .Concat(Moving(after.Trends?.Questions.Select(question => new FigureMove(
            question.Text,
            Mean(before?.Trends?.Questions.FirstOrDefault(known => known.Question == question.Question), after.Round),
            Mean(question, after.Round)))));

    private static IEnumerable<FigureMove> Moving(IEnumerable<FigureMove>? moves) => (moves ?? []).Where(move => move.Moves).Take(Most);

    private string Held(CompletionResult? completion) =>
        language.Count(completion?.Stages.Where(stage => stage.Stage == Stage.Held).Sum(stage => stage.Count) ?? 0);

    private string Complete(CompletionResult? completion) => completion is null
        ? None
        : language.Of(completion.Complete, completion.Eligible);

    private string Lift(ArenaGap? arena) => arena is { LiftLevels: { } levels, BelowCount: { } below }
        ? language[$"{language.Count(levels)} niveauer, {people.Count(language, below)}", $"{language.Count(levels)} levels, {people.Count(language, below)}"]
        : None;

    private string Mean(QuestionTrend? question, Analytics.Store.Round? round) =>
        question?.Rounds.FirstOrDefault(known => known.Round == round?.RoundId) is { Mean: { } mean, AnswerCount: { } answers }
            ? language[$"{language.Mean(mean)} ({language.Count(answers)} svar)", $"{language.Mean(mean)} ({language.Count(answers)} answers)"]
            : None;

    private string None => language["ingen", "none"];

    private static string DanishName(string feed) => FeedDefinition.All.First(known => known.Name == feed).DanishName;
}
