using LusInsight.Analytics.Access;
using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Topics;

/// <summary>Which topics the held conversations of a round had (contract §3).</summary>
/// <param name="Scope">Round, department and as-of; its level is not looked at.</param>
public sealed record TopicsQuery(Scope Scope)
{
    /// <summary>Counts the topics that the round uses, also those of no conversation.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see topics, or not here.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public TopicsResult Run(Generation generation, Viewer viewer, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Agreements, Scope);
        if (Scope.Round is not { } round)
        {
            return new TopicsResult(0, [], 0);
        }

        var rows = generation.Query<Row>("Topics/Topics.sql", new
        {
            round_id = round.RoundId.Value,
            as_of = Scope.AsOf ?? DateOnly.MaxValue,
            tops = TextList.Of(Scope.Tops),
        }, cancellation);
        var held = rows.Count == 0 ? 0 : rows[0].HeldCount;
        var counted = rows.Where(row => row.TopicId is not null).ToDictionary(row => row.TopicId!.Value);
        List<TopicCount> topics =
        [
            .. UsedIn(generation, round).Select(topic => CountOf(topic, counted.GetValueOrDefault(topic.Id), held)),
        ];
        return new TopicsResult(held, topics, topics.Where(topic => topic.Mandatory).Sum(topic => held - topic.Count));
    }

    /// <summary>The topics of a round, in the concept's order.</summary>
    public static IEnumerable<TopicDefinition> UsedIn(Generation generation, Round round)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(round);
        return generation.Concept.Topics.Where(
            topic => ItemVersions.Cover(generation.Rounds, topic.FromRound, topic.ToRound, round.RoundId));
    }

    private static TopicCount CountOf(TopicDefinition topic, Row? row, long held) => new(
        topic.Id,
        topic.Name,
        topic.Theme,
        topic.Mandatory,
        row?.ConversationCount ?? 0,
        Ratio.Of(row?.ConversationCount ?? 0, held),
        new ChosenBy(row?.LeaderCount ?? 0, row?.ManagerCount ?? 0, row?.WorkplaceCount ?? 0));

    private sealed record Row(
        TopicId? TopicId, long ConversationCount, long LeaderCount, long ManagerCount, long WorkplaceCount, long HeldCount);
}
