using LusInsight.Analytics.Disclosure;

namespace LusInsight.Privacy.Cells;

/// <summary>
/// Somebody who knows where everybody is, and tries every way in which they could have answered: what is the same in all
/// ways that fit the shown histograms is known.
/// </summary>
public sealed class PossibleWorlds
{
    private readonly Atom[] _atoms;
    private readonly int[][] _cellsOf;
    private readonly int[][] _left;
    private readonly HashSet<int>[] _possible;
    private readonly int[][] _chosen;

    public PossibleWorlds(Lattice lattice, Atom[] atoms, IReadOnlyList<Cell> shown)
    {
        _atoms = atoms;
        _cellsOf = [.. atoms.Select(a => Enumerable.Range(0, shown.Count).Where(c => lattice.Contains(shown[c], a.Place)).ToArray())];
        var values = atoms.Length == 0 ? 0 : atoms[0].Tallies[0].Count;
        _left = [.. shown.Select(cell => Enumerable.Range(0, values)
            .Select(v => atoms.Where(a => lattice.Contains(cell, a.Place)).Sum(a => a.Tallies[0][v]))
            .ToArray())];
        _possible = [.. atoms.Select(_ => new HashSet<int>())];
        _chosen = new int[atoms.Length][];
        if (atoms.Length > 0)
        {
            Place(0, 0, atoms[0].People, new int[values]);
        }
    }

    /// <summary>How many people's answer is known: everybody of their place gave it, in every world.</summary>
    public int KnownPeople => _atoms.Where((_, a) => _possible[a] is { Count: 1 } one && one.Single() >= 0).Sum(a => a.People);

    // One atom after the other, in each its people over the values.
    private void Place(int atom, int value, int people, int[] counts)
    {
        if (value == counts.Length - 1)
        {
            if (_cellsOf[atom].All(c => _left[c][value] >= people))
            {
                Take(atom, value, people, counts, () => Next(atom, counts));
            }

            return;
        }

        for (var here = 0; here <= people && _cellsOf[atom].All(c => _left[c][value] >= here); here++)
        {
            Take(atom, value, here, counts, () => Place(atom, value + 1, people - here, counts));
        }
    }

    private void Take(int atom, int value, int people, int[] counts, Action then)
    {
        counts[value] = people;
        Array.ForEach(_cellsOf[atom], c => _left[c][value] -= people);
        then();
        Array.ForEach(_cellsOf[atom], c => _left[c][value] += people);
        counts[value] = 0;
    }

    private void Next(int atom, int[] counts)
    {
        _chosen[atom] = [.. counts];
        if (atom + 1 < _atoms.Length)
        {
            Place(atom + 1, 0, _atoms[atom + 1].People, new int[counts.Length]);
        }
        else if (_left.All(cell => cell.All(count => count == 0)))
        {
            for (var a = 0; a < _atoms.Length; a++)
            {
                // −1: not all of one value.
                _possible[a].Add(Array.IndexOf(_chosen[a], _atoms[a].People));
            }
        }
    }
}
