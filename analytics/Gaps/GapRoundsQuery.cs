using LusInsight.Analytics.Access;
using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Gaps;

/// <summary>Whether the competence gaps of a department close from round to round, for everybody and for the same people.</summary>
/// <param name="Scope">Department and level; its round and asOf do not matter here.</param>
public sealed record GapRoundsQuery(Scope Scope)
{
    /// <summary>In the concept's order; of each arena its rounds with levels. Paired gaps are in no release: hidden to who sees protected figures.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see results, or not these.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public IReadOnlyList<ArenaRounds> Run(Generation generation, Viewer viewer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Results, Scope);
        var seen = generation.Rounds.Where(round => round.ConversationCount > 0)
            .Select(round => (Round: round, Levels: SeenLevels.Read(generation, viewer, Scope, round, [], cancellation), InUse: ArenasInUse.In(generation, round.RoundId)))
            .ToList();
        var steps = generation.Concept.Arenas.ToDictionary(arena => arena.Id, arena => Steps(seen
            .Where(round => round.InUse.Contains(arena))
            .Select(round => (round.Round, round.Levels.Of(arena.Id)))));
        var holm = Adjusted(steps.Values.SelectMany(arena => arena));
        var pairs = viewer.IsProtected ? null : Pairs(generation, steps.Values.SelectMany(arena => arena), cancellation);
        return viewer.Show<IReadOnlyList<ArenaRounds>>(
        [
            .. generation.Concept.Arenas.Select(arena => new ArenaRounds(arena.Id, arena.Name,
            [
                .. steps[arena.Id].Select(step => step.Levels is null
                    ? RoundGap.NotShown(step.Round.RoundId, viewer.HiddenIn(step.Round))
                    : Row(step, holm.TryGetValue(step, out var p) ? p : null, step.Earlier is null ? null : pairs?[(arena.Id, step.Earlier.Round.RoundId, step.Round.RoundId)])),
            ])),
        ]);
    }

    // Rounds with levels, each beside the nearest earlier one; and those whose levels are not shown.
    private static List<Step> Steps(IEnumerable<(Round Round, ArenaLevels? Levels)> rounds)
    {
        var steps = new List<Step>();
        foreach (var (round, levels) in rounds.Where(round => round.Levels is not { Gap.Count: 0 }))
        {
            steps.Add(new Step(round, levels, levels is null ? null : steps.LastOrDefault(step => step.Levels is not null)));
        }

        return steps;
    }

    private static Dictionary<Step, double> Adjusted(IEnumerable<Step> steps)
    {
        var adjusted = new Dictionary<Step, double>();
        foreach (var round in steps.Where(step => step.ChangeP is not null).GroupBy(step => step.Round.RoundId))
        {
            foreach (var (step, p) in round.Zip(Holm.Adjust([.. round.Select(step => step.ChangeP!.Value)])))
            {
                adjusted[step] = p;
            }
        }

        return adjusted;
    }

    private ILookup<(ArenaId, RoundId Earlier, RoundId Round), GapPair> Pairs(Generation generation, IEnumerable<Step> steps, CancellationToken cancellation)
    {
        using var session = generation.OpenSession();
        return steps
            .Where(step => step.Earlier is not null)
            .Select(step => (Earlier: step.Earlier!.Round.RoundId, Round: step.Round.RoundId))
            .Distinct()
            .SelectMany(step => session.Query<GapPair>(
                "Gaps/GapPairs.sql",
                new { earlier_round_id = step.Earlier.Value, round_id = step.Round.Value, tops = TextList.Of(Scope.Tops), level = Scope.Level?.Value },
                cancellation).Select(pair => (step.Earlier, step.Round, Pair: pair)))
            .ToList()
            .ToLookup(row => (row.Pair.ArenaId, row.Earlier, row.Round), row => row.Pair);
    }

    private static RoundGap Row(Step step, double? holm, IEnumerable<GapPair>? pairs)
    {
        var (levels, earlier) = (step.Levels!, step.Earlier?.Levels);
        var interval = levels.Gap.Interval95;
        var change = levels.Gap.Mean - earlier?.Gap.Mean;
        var changeInterval = earlier is null ? null : WelchInterval.Of(earlier.Gap, levels.Gap);
        var paired = earlier is null || pairs is null ? null : Change(pairs);
        return new RoundGap(
            step.Round.RoundId,
            levels.Gap.Count,
            levels.Current.Mean,
            levels.Desired.Mean,
            levels.Gap.Mean,
            interval?.Low,
            interval?.High,
            change,
            changeInterval?.Low,
            changeInterval?.High,
            holm,
            RoundTrends.Judge(change, holm),
            paired?.Count,
            paired?.Mean,
            paired?.Interval95?.Low,
            paired?.Interval95?.High,
            paired is null ? null : PairedTest.P(paired),
            PairedHidden: earlier is not null && pairs is null ? Hidden.TooFew : null);
    }

    private static Histogram Change(IEnumerable<GapPair> pairs)
    {
        var change = new Histogram();
        foreach (var pair in pairs)
        {
            change.Add(pair.Gap - pair.EarlierGap, pair.PeopleCount);
        }

        return change;
    }

    /// <summary>An arena's levels in a round; null where they are not shown.</summary>
    private sealed class Step(Round round, ArenaLevels? levels, Step? earlier)
    {
        public Round Round { get; } = round;

        public ArenaLevels? Levels { get; } = levels;

        public Step? Earlier { get; } = earlier;

        public double? ChangeP { get; } = earlier is null ? null : WelchTest.P(earlier.Levels!.Gap, levels!.Gap);
    }
}
