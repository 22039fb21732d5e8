namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// Whether changed answers of a closed round are released. Who has kept an old release can subtract it from the new one;
/// so the new one is made only if everything ever shown of the item in that round and the new cells <em>together</em>
/// tell nothing of 1 to the smallest group − 1 people. Hence nobody's or at least that many people's contributions have
/// changed in every shown cell, and in every difference of shown cells. All that was shown is shown again, or nothing new
/// is; other cells may join.
/// </summary>
public static class Renewal
{
    /// <summary>Decides: all that was shown is shown anew, or the old figures stand.</summary>
    /// <param name="current">The cells as they are now; the same object as of a release where the tree is the same.</param>
    /// <param name="kind">What the answers are.</param>
    /// <param name="now">Per person what they contribute now; null = nothing.</param>
    /// <param name="last">The release in force.</param>
    /// <param name="others">What else was ever shown of the round: earlier releases, paired figures.</param>
    /// <param name="protection">From whom.</param>
    public static RenewalDecision Decide(
        Lattice current,
        AnswerKind kind,
        IReadOnlyList<Contribution?> now,
        Published last,
        IReadOnlyList<Published> others,
        Protection protection)
    {
        ArgumentNullException.ThrowIfNull(last);
        ArgumentNullException.ThrowIfNull(others);
        var changes = new ReleaseChanges(current, last, now, kind, protection);
        // Asked first because it is quick: few changes are what nearly every correction is.
        if (changes.IsAny && !last.Shown.Any(changes.AreTooFewIn)
            && Show(current, kind, now, changes, last, others, protection, within: null, keepsAll: true) is { } shown)
        {
            return new RenewalDecision(IsRenewed: true, shown);
        }

        return new RenewalDecision(IsRenewed: false, last.Shown);
    }

    /// <summary>
    /// Which cells of a renewal others are shown too, who have seen less of it before: leaders. What they can no longer be
    /// shown beside the old figures is hidden from them.
    /// </summary>
    /// <param name="current">As for <see cref="Decide"/>.</param>
    /// <param name="kind">What the answers are.</param>
    /// <param name="now">What everybody contributes to the renewed figures.</param>
    /// <param name="last">What they were shown last.</param>
    /// <param name="others">What else they were ever shown.</param>
    /// <param name="protection">From them.</param>
    /// <param name="within">The renewed cells.</param>
    public static IReadOnlyList<Cell> SelectWithin(
        Lattice current,
        AnswerKind kind,
        IReadOnlyList<Contribution?> now,
        Published last,
        IReadOnlyList<Published> others,
        Protection protection,
        IReadOnlyCollection<Cell> within)
    {
        ArgumentNullException.ThrowIfNull(last);
        ArgumentNullException.ThrowIfNull(others);
        var changes = new ReleaseChanges(current, last, now, kind, protection);
        // What cannot be shown again must not keep others from being shown.
        var left = within.Except(last.Shown.Where(changes.AreTooFewIn)).ToList();
        return Show(current, kind, now, changes, last, others, protection, left, keepsAll: false)!;
    }

    // Null: not all that was shown last may be shown again.
    private static List<Cell>? Show(
        Lattice current,
        AnswerKind kind,
        IReadOnlyList<Contribution?> now,
        ReleaseChanges changes,
        Published last,
        IReadOnlyList<Published> others,
        Protection protection,
        IReadOnlyCollection<Cell>? within,
        bool keepsAll)
    {
        var atoms = kind.Atoms(now);
        var safe = CellSelection.Select(current, atoms, protection, first: last.Shown, within).Shown.ToHashSet();
        if (keepsAll && !last.Shown.All(safe.Contains))
        {
            return null;
        }

        var space = new AnswerSpace([new Published(current, now, []), last, .. others], protection.SmallestGroup);
        List<int> shown = [];
        foreach (var number in last.Shown.Where(safe.Remove).Select(current.Find).OfType<int>())
        {
            if (changes.Admits(number) && space.Admits(0, number))
            {
                changes.Add(number);
                space.Add(0, number);
                shown.Add(number);
            }
            else if (keepsAll)
            {
                return null;
            }
        }

        foreach (var number in ByPeople(current, atoms, safe).Where(number => space.Admits(0, number)))
        {
            space.Add(0, number);
            shown.Add(number);
        }

        return [.. shown.Order().Select(number => current.Cells[number])];
    }

    private static IEnumerable<int> ByPeople(Lattice current, IReadOnlyList<Atom> atoms, IEnumerable<Cell> cells) => cells
        .Select(cell => (Number: current.Find(cell)!.Value, People: atoms.Where(a => current.Contains(cell, a.Place)).Sum(a => a.People)))
        .OrderByDescending(cell => cell.People)
        .ThenBy(cell => cell.Number)
        .Select(cell => cell.Number);
}
