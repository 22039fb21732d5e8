using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Dashboard.Completion;

/// <summary>What the sentences about a round's completion are told from.</summary>
/// <param name="Concept">Tells which stage is the goal, and whom conversations are held with.</param>
/// <param name="Round">Null where the organisation has none yet.</param>
/// <param name="Today">The organisation's day.</param>
/// <param name="AsOf">The day asked for; null = today, with every date.</param>
/// <param name="Now">The figures.</param>
/// <param name="Before">The round before in the same department and level, if there is one.</param>
/// <param name="Curves">The round day by day, then the rounds before it, the latest first.</param>
public sealed record CompletionStory(
    Concept Concept,
    Round? Round,
    DateOnly Today,
    DateOnly? AsOf,
    CompletionResult Now,
    EarlierCompletion? Before = null,
    IReadOnlyList<RoundCurve>? Curves = null)
{
    /// <summary>People who are not there yet.</summary>
    public long Missing => Now.Eligible - Now.Complete;

    /// <summary>The day that the figures are made up on.</summary>
    public DateOnly MadeUpOn => AsOf ?? Today;
}

/// <summary>The round before, to compare with.</summary>
/// <param name="Name">Its short name.</param>
/// <param name="Now">As far as it was on the same day of its own run; of a closed round, in the end.</param>
public sealed record EarlierCompletion(string Name, RoundCompletion Now);
