using LusInsight.Analytics.Topics;

namespace LusInsight.Dashboard.Completion;

/// <summary>Topics as a matrix of themes and names, where they are one: every name stands under more than one theme.</summary>
/// <param name="Themes">The columns.</param>
/// <param name="Names">The rows.</param>
/// <param name="Cells">By name and theme.</param>
public sealed record TopicMatrix(
    IReadOnlyList<string> Themes, IReadOnlyList<string> Names, IReadOnlyDictionary<(string Name, string Theme), TopicCount> Cells)
{
    /// <summary>The matrix of some topics; null where they are cards by theme.</summary>
    public static TopicMatrix? Of(IReadOnlyList<TopicCount> topics)
    {
        ArgumentNullException.ThrowIfNull(topics);
        var byName = topics.GroupBy(topic => topic.Name, StringComparer.Ordinal).ToList();
        var isMatrix = topics.Count > 0
            && byName.TrueForAll(group => group.Count() > 1 && group.Select(topic => topic.Theme).Distinct(StringComparer.Ordinal).Count() == group.Count())
            && topics.All(topic => topic.Theme is not null);
        return isMatrix
            ? new TopicMatrix(
                [.. topics.Select(topic => topic.Theme!).Distinct(StringComparer.Ordinal)],
                [.. byName.Select(group => group.Key)],
                topics.ToDictionary(topic => (topic.Name, topic.Theme!)))
            : null;
    }
}
