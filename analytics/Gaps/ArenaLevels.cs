using LusInsight.Analytics.Statistics;

namespace LusInsight.Analytics.Gaps;

/// <summary>What the people with both levels in one arena have, counted.</summary>
internal sealed class ArenaLevels
{
    private readonly SortedDictionary<(int Current, int Desired), long> _pairs = [];

    public Histogram Current { get; } = new();

    public Histogram Desired { get; } = new();

    /// <summary>Desired − current.</summary>
    public Histogram Gap { get; } = new();

    public long FocusCount { get; private set; }

    public long BelowCount => Gap.Counts.Where(gap => gap.Key > 0).Sum(gap => gap.Value);

    public long LiftLevels => Gap.Counts.Where(gap => gap.Key > 0).Sum(gap => gap.Key * gap.Value);

    public IReadOnlyList<LevelCount> Distribution =>
        [.. _pairs.Select(pair => new LevelCount(pair.Key.Current, pair.Key.Desired, pair.Value))];

    public static ArenaLevels Of(IEnumerable<LevelCell> cells)
    {
        var levels = new ArenaLevels();
        foreach (var cell in cells)
        {
            levels.Current.Add(cell.CurrentLevel, cell.PeopleCount);
            levels.Desired.Add(cell.DesiredLevel, cell.PeopleCount);
            levels.Gap.Add(cell.DesiredLevel - cell.CurrentLevel, cell.PeopleCount);
            levels.FocusCount += cell.FocusCount;
            var pair = (cell.CurrentLevel, cell.DesiredLevel);
            levels._pairs[pair] = levels._pairs.GetValueOrDefault(pair) + cell.PeopleCount;
        }

        return levels;
    }
}
