using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Text;
using LusInsight.Ingest.Feeds;

namespace LusInsight.Dashboard.Privacy;

/// <summary>One kind of data that is stored: a file of the contract, with its columns as they are called in it.</summary>
/// <param name="Name">In words.</param>
/// <param name="Columns">Every column that is stored.</param>
/// <param name="Purpose">What for.</param>
/// <param name="IsPersonal">Whether it is about somebody.</param>
public sealed record StoredKind(string Name, string Columns, string Purpose, bool IsPersonal)
{
    /// <summary>All that an organisation of this concept stores, people first.</summary>
    public static IReadOnlyList<StoredKind> All(Concept concept, Language language)
    {
        ArgumentNullException.ThrowIfNull(concept);
        ArgumentNullException.ThrowIfNull(language);
        return
        [
            .. FeedDefinition.All
                .Where(feed => IsUsed(feed.Feed, concept))
                .Select(feed => Of(feed, language))
                .OrderByDescending(kind => kind.IsPersonal),
        ];
    }

    private static StoredKind Of(FeedDefinition feed, Language language)
    {
        var (name, purpose, isPersonal) = Words(feed.Feed, language);
        var columns = feed.Columns.Select(column => language[DanishHeaders.Of(column.Name).FirstOrDefault(column.Name), column.Name]);
        return new StoredKind(name, string.Join(", ", columns.Distinct(StringComparer.Ordinal)), purpose, isPersonal);
    }

    private static bool IsUsed(Feed feed, Concept concept) => feed switch
    {
        Feed.ScalingAnswers => concept.ScalingQuestions.Count > 0,
        Feed.Evaluations => concept.EvaluationQuestions.Count > 0,
        Feed.SpiderScores or Feed.Initiatives => concept.Arenas.Count > 0,
        Feed.Topics => concept.Topics.Count > 0,
        _ => true,
    };

    private static (string Name, string Purpose, bool IsPersonal) Words(Feed feed, Language language) => feed switch
    {
        Feed.Departments => (language["Afdelinger", "Departments"], language["At vise tal for den rigtige enhed", "To show figures of the right unit"], false),
        Feed.Leaders => (
            language["Personer", "People"], language["At vide, hvem der skal have en samtale, og i hvilken linje", "To know who is to have a conversation, and in which line"], true),
        Feed.Rounds => (language["Runder", "Rounds"], language["At afgrænse perioden", "To bound the period"], false),
        Feed.Conversations => (
            language["Samtaler", "Conversations"], language["At følge, hvor langt runden er: datoer, intet indhold", "To follow how far the round is: dates, no content"], true),
        Feed.ScalingAnswers => (
            language["Skaleringssvar", "Answers on scales"], language["At se tendenser for grupper", "To see trends of groups"], true),
        Feed.SpiderScores => (
            language["Niveauer i ledelsesarenaer", "Levels in arenas"], language["At finde fælles behov for udvikling", "To find shared needs for development"], true),
        Feed.Evaluations => (
            language["Evaluering af samtalen", "Evaluation of the conversation"], language["At gøre samtalerne bedre", "To make the conversations better"], true),
        Feed.Topics => (language["Emner", "Topics"], language["At se, om de obligatoriske emner er talt igennem", "To see whether the mandatory topics were talked through"], true),
        Feed.Agreements => (
            language["Aftaler", "Agreements"], language["At følge op: frist og status, aldrig tekst", "To follow up: due day and status, never text"], true),
        Feed.Initiatives => (language["Fælles tiltag", "Joint initiatives"], language["At måle, om tiltag virker", "To measure whether initiatives work"], false),
        Feed.Users => (language["Brugere", "Users"], language["At styre, hvem der ser hvad", "To govern who sees what"], true),
        _ => throw new InvalidOperationException("Not a file of the contract."),
    };
}
