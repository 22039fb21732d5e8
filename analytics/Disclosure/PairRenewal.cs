namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// In which cells paired figures between two rounds are shown, where more has been shown of one of them than its figures in
/// force: earlier releases, paired figures that a renewal took the place of. As <see cref="PairSelection"/>, with everybody's
/// history instead of their places.
/// </summary>
public static class PairRenewal
{
    /// <summary>Selects. Of both rounds the figures in force are taken, whatever has changed since.</summary>
    /// <param name="current">The cells as they are now.</param>
    /// <param name="kind">What the answers are.</param>
    /// <param name="earlier">The one round; the same people in the same order as in the other.</param>
    /// <param name="later">The other.</param>
    /// <param name="protection">From whom.</param>
    /// <param name="within">Only these cells; null = all.</param>
    /// <returns>In the order of the lattice.</returns>
    public static IReadOnlyList<Cell> Select(
        Lattice current,
        AnswerKind kind,
        PublishedRound earlier,
        PublishedRound later,
        Protection protection,
        IReadOnlyCollection<Cell>? within = null)
    {
        ArgumentNullException.ThrowIfNull(current);
        ArgumentNullException.ThrowIfNull(kind);
        ArgumentNullException.ThrowIfNull(earlier);
        ArgumentNullException.ThrowIfNull(later);
        var stayers = new Stayers(current, kind, earlier.InForce, later.InForce);
        var candidates = earlier.Shown.Intersect(later.Shown)
            .Where(cell => within?.Contains(cell) != false)
            .Select(current.Find).OfType<int>()
            .Select(cell => (Cell: cell, Parts: stayers.In(cell)))
            .Where(pair => IsAllowed(pair.Parts, protection))
            .OrderByDescending(pair => pair.Parts.Changes.Sum()).ThenBy(pair => pair.Cell)
            .ToList();
        if (candidates.Count == 0)
        {
            return [];
        }

        var then = new AnswerSpace([new Published(current, earlier.InForce, [], later.InForce), .. earlier.All], protection.SmallestGroup);
        var now = new AnswerSpace([new Published(current, later.InForce, [], earlier.InForce), .. later.All], protection.SmallestGroup);
        var changes = new ChangeGroups(current, protection);
        List<int> shown = [];
        foreach (var (cell, parts) in candidates.Where(pair => changes.Admits(pair.Cell, pair.Parts.Changes)))
        {
            if (then.Admits(0, cell) && now.Admits(0, cell))
            {
                changes.Add(cell, parts.Changes);
                then.Add(0, cell);
                now.Add(0, cell);
                shown.Add(cell);
            }
        }

        return [.. shown.Order().Select(cell => current.Cells[cell])];
    }

    // Primary suppression, as PairCell.IsAllowed.
    private static bool IsAllowed((int[] Changes, int[] Left, int[] Came) parts, Protection protection) =>
        parts.Changes.Sum() >= protection.SmallestGroup
        && !protection.IsUniform(parts.Changes)
        && PairCell.IsHarmless(parts.Left, protection)
        && PairCell.IsHarmless(parts.Came, protection);
}
