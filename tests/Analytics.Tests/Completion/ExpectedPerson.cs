using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Completion;

/// <summary>Contract §3 for one person on one day, word for word.</summary>
internal sealed record ExpectedPerson(string Department, bool Complete, IReadOnlySet<Stage> Reached)
{
    public static ExpectedPerson Of(IReadOnlyList<RandomConversation> conversations, DateOnly day, Concept concept)
    {
        var picked = Furthest(conversations, day, concept)!;
        var own = concept.HasGroups ? Furthest(conversations.Where(c => !c.InGroup), day, concept) : picked;
        var complete = own?.By(day).Contains(concept.CompleteStage) == true;
        if (concept.HasGroups)
        {
            complete |= conversations.Any(c => c.InGroup && c.By(day).Contains(Stage.Held))
                && conversations.Any(c => c.By(day).Contains(Stage.FollowedUp) || (!c.InGroup && c.By(day).Contains(Stage.Held)));
        }

        return new(picked.Department, complete, picked.By(day).ToHashSet());
    }

    private static RandomConversation? Furthest(IEnumerable<RandomConversation> conversations, DateOnly day, Concept concept) => conversations
        .OrderByDescending(c => c.By(day).Intersect(concept.Stages).Select(stage => (int)stage).DefaultIfEmpty(-1).Max())
        .ThenByDescending(c => c.By(day).Contains(Stage.Held) ? c.Dates[Stage.Held] : DateOnly.MinValue)
        .ThenByDescending(c => c.Id, StringComparer.Ordinal)
        .FirstOrDefault();
}
