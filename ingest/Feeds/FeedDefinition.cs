using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Feeds;

/// <summary>One file of the contract: its names, its table and its columns, as the contract's table lists them.</summary>
/// <param name="Feed">Which file.</param>
/// <param name="DanishName">The file's Danish name without .csv.</param>
/// <param name="Table">The base table in analytics/Store/Tables.</param>
/// <param name="Columns">All columns, the key first; a question or arena before the values on its scale.</param>
public sealed record FeedDefinition(Feed Feed, string DanishName, string Table, IReadOnlyList<FeedColumn> Columns)
{
    /// <summary>Every file of the contract, in its order.</summary>
    public static IReadOnlyList<FeedDefinition> All { get; } =
    [
        Departments.DepartmentsFeed.Definition,
        Leaders.LeadersFeed.Definition,
        Rounds.RoundsFeed.Definition,
        Conversations.ConversationsFeed.Definition,
        ScalingAnswers.ScalingAnswersFeed.Definition,
        SpiderScores.SpiderScoresFeed.Definition,
        Evaluations.EvaluationsFeed.Definition,
        Topics.TopicsFeed.Definition,
        Agreements.AgreementsFeed.Definition,
        Initiatives.InitiativesFeed.Definition,
        Users.UsersFeed.Definition,
    ];

    /// <summary>The file's English name without .csv, as results name the feed.</summary>
    public string Name => SnakeCase.Of(Feed);

    /// <summary>The columns that together identify a row.</summary>
    public IEnumerable<FeedColumn> Keys => Columns.Where(column => column.IsKey);

    /// <summary>The definition of one file.</summary>
    public static FeedDefinition Of(Feed feed) => All[(int)feed];
}
