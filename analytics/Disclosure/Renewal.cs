namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// Whether changed answers of a closed round are released. Who has kept an old release can subtract it from the new one;
/// so the new one is made only if everything ever released of the item in that round and the new cells <em>together</em>
/// tell nothing of 1 to the smallest group − 1 people. Hence nobody's or at least that many people's contributions have
/// changed in every shown cell, and in every difference of shown cells. All that was shown is shown again, or nothing new
/// is; other cells may join.
/// </summary>
public static class Renewal
{
    /// <summary>Decides.</summary>
    /// <param name="current">The cells and people as they are now.</param>
    /// <param name="atoms">The counts as they are now, for what <see cref="CellSelection"/> asks of them.</param>
    /// <param name="releases">All releases so far, the oldest first; at least one.</param>
    /// <param name="histories">
    /// One per person who had or has a value: their contribution in each release and, last, now; null = none. A person who
    /// was forgotten has one in the releases and none now.
    /// </param>
    /// <param name="protection">From whom.</param>
    /// <exception cref="ArgumentException">A history is not one longer than the releases.</exception>
    public static RenewalDecision Decide(
        Lattice current,
        IReadOnlyList<Atom> atoms,
        IReadOnlyList<PastRelease> releases,
        IReadOnlyList<IReadOnlyList<Contribution?>> histories,
        Protection protection)
    {
        ArgumentNullException.ThrowIfNull(releases);
        ArgumentNullException.ThrowIfNull(histories);
        ArgumentOutOfRangeException.ThrowIfZero(releases.Count);
        if (histories.Any(h => h.Count != releases.Count + 1))
        {
            throw new ArgumentException("Expected a contribution per release and one now.", nameof(histories));
        }

        var stands = new RenewalDecision(IsRenewed: false, releases[^1].Shown);
        var changes = new ReleaseChanges(current, releases, histories, protection);
        if (!changes.IsAny)
        {
            return stands;
        }

        var safe = CellSelection.Select(current, atoms, protection, first: releases[^1].Shown).Shown.ToHashSet();
        List<Cell> shown = [];
        foreach (var cell in releases[^1].Shown)
        {
            if (!safe.Remove(cell) || !changes.TryShow(cell))
            {
                return stands;
            }

            shown.Add(cell);
        }

        var people = safe.ToDictionary(cell => cell, cell => atoms.Where(a => current.Contains(cell, a.Place)).Sum(a => a.People));
        shown.AddRange(current.Cells.Where(safe.Contains).OrderByDescending(cell => people[cell]).Where(changes.TryShow));
        return new RenewalDecision(IsRenewed: true, [.. shown.OrderBy(cell => current.Find(cell))]);
    }
}
