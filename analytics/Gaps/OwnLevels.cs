using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Gaps;

/// <summary>One row per arena that the viewer themselves scored in a round. Levels are on the concept's arena scale.</summary>
/// <param name="Arena">The arena.</param>
/// <param name="Name">Its name.</param>
/// <param name="CurrentLevel">Null when not told.</param>
/// <param name="DesiredLevel">Null when not told.</param>
/// <param name="Focus">Whether they marked it to work on.</param>
public sealed record OwnLevels(ArenaId Arena, string Name, int? CurrentLevel, int? DesiredLevel, bool Focus)
{
    /// <summary>In the order of <paramref name="arenas"/>; null for a viewer who is no leader.</summary>
    internal static IReadOnlyList<OwnLevels>? Read(
        Generation generation, Viewer viewer, Scope scope, RoundId round, IReadOnlyList<ArenaDefinition> arenas, CancellationToken cancellation)
    {
        if (viewer.Sight != Sight.ReleasedToLeader)
        {
            return null;
        }

        if (viewer.User.LeaderId is not { } leader)
        {
            return [];
        }

        viewer.Saw(Right.Results, scope, [leader]);
        var own = generation
            .Query<OwnScore>("Gaps/OwnLevels.sql", new { leader_id = leader.Value, round_id = round.Value }, cancellation)
            .ToDictionary(score => score.ArenaId);
        return
        [
            .. from arena in arenas
               where own.ContainsKey(arena.Id)
               let score = own[arena.Id]
               select new OwnLevels(arena.Id, arena.Name, score.CurrentLevel, score.DesiredLevel, score.Focus),
        ];
    }

    /// <summary>One row of OwnLevels.sql.</summary>
    private sealed record OwnScore(ArenaId ArenaId, int? CurrentLevel, int? DesiredLevel, bool Focus);
}
