using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Gaps;

/// <summary>The arenas of a round.</summary>
internal static class ArenasInUse
{
    /// <summary>In the concept's order, those whose versions include the round.</summary>
    public static IReadOnlyList<ArenaDefinition> In(Generation generation, RoundId round) =>
    [
        .. generation.Concept.Arenas.Where(arena =>
            ItemVersions.Cover(generation.Rounds, arena.FromRound, arena.ToRound, round)),
    ];
}
