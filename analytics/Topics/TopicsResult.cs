namespace LusInsight.Analytics.Topics;

/// <summary>What the held conversations of a round were about (contract §3).</summary>
/// <param name="Held">Conversations held in the department and everything below.</param>
/// <param name="Topics">In the concept's order.</param>
/// <param name="MissingMandatory">Pairs of a held conversation and a mandatory topic of the round that it is without.</param>
public sealed record TopicsResult(long Held, IReadOnlyList<TopicCount> Topics, long MissingMandatory);
