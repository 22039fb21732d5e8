using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Initiatives.Planning;

/// <summary>One joint initiative of a plan: an arena, and the departments that join.</summary>
/// <param name="Arena">The arena.</param>
/// <param name="Needs">Their needs in it, the greatest lift first.</param>
public sealed record Cohort(ArenaId Arena, IReadOnlyList<Need> Needs)
{
    /// <summary>Everybody who joins.</summary>
    public int Participants => Needs.Sum(need => need.Participants);

    /// <summary>What they want to lift, in levels.</summary>
    public long LiftLevels => Needs.Sum(need => need.LiftLevels);
}
