using LusInsight.Analytics.Access;
using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Initiatives;

/// <summary>Whether decided initiatives have lifted those who took part more than others (contract §3).</summary>
/// <param name="Scope">Judged, not used: an effect is of the whole organisation.</param>
/// <param name="Round">Only initiatives of this round; null = of all rounds.</param>
public sealed record InitiativeEffectsQuery(Scope Scope, RoundId? Round = null)
{
    /// <summary>By round, then id. Where figures are protected, the initiatives without them: no release holds such groups.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see initiatives, or not the whole organisation.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public IReadOnlyList<InitiativeEffect> Run(Generation generation, Viewer viewer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Initiatives, Scope);
        if (!generation.Departments.Roots.All(viewer.Reaches))
        {
            throw new AccessDeniedException(null, "Effects are for those who may see the whole organisation.");
        }

        using var session = generation.OpenSession();
        var decided = session.Query<InitiativeRow>("Initiatives/Initiatives.sql", new { }, cancellation)
            .Where(row => row.IsDecided && (Round is null || row.RoundId == Round))
            .DistinctBy(row => row.InitiativeId)
            .OrderBy(row => PlaceOf(generation, row.RoundId)).ThenBy(row => row.InitiativeId.Value, StringComparer.Ordinal)
            .ToList();
        if (viewer.IsProtected)
        {
            return viewer.Show<IReadOnlyList<InitiativeEffect>>([.. decided.Select(row => InitiativeEffect.NotShown(row, Hidden.TooFew))]);
        }

        var pairs = session.Query<EffectPair>("Initiatives/EffectPairs.sql", new { }, cancellation).ToLookup(p => (p.InitiativeId, p.TakesPart));
        var rounds = session.Query<ArenaRound>("Initiatives/ArenaRounds.sql", new { }, cancellation).ToLookup(r => r.ArenaId, r => r.RoundId);
        return
        [
            .. decided.Select(row => InitiativeEffect.Of(
                row, NextRound(generation, row, rounds[row.ArenaId]), Table(pairs[(row.InitiativeId, true)]), Table(pairs[(row.InitiativeId, false)]))),
        ];
    }

    private static RoundId? NextRound(Generation generation, InitiativeRow initiative, IEnumerable<RoundId> withLevels)
    {
        var later = withLevels.Where(round => PlaceOf(generation, round) > PlaceOf(generation, initiative.RoundId)).ToList();
        return later.Count == 0 ? null : later.MinBy(round => PlaceOf(generation, round));
    }

    private static int PlaceOf(Generation generation, RoundId round) => generation.Rounds.TakeWhile(r => r.RoundId != round).Count();

    private static PairTable Table(IEnumerable<EffectPair> pairs)
    {
        var table = new PairTable();
        foreach (var pair in pairs)
        {
            table.Add(pair.EarlierLevel, pair.LaterLevel, pair.PeopleCount);
        }

        return table;
    }

    /// <summary>One row of ArenaRounds.sql.</summary>
    private sealed record ArenaRound(ArenaId ArenaId, RoundId RoundId);
}
