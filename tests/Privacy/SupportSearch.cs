namespace LusInsight.Privacy;

/// <summary>
/// Tries every set of few people: whether some combination of the equations is zero for everybody else and not for them.
/// With the equations' solutions (what could be added to the answers without changing a sum) it is so exactly when the
/// set's columns of a basis of them are linearly dependent.
/// </summary>
public sealed class SupportSearch
{
    private readonly List<int> _sets;
    private readonly Rational[][] _columns;
    private readonly int _fewerThan;

    public SupportSearch(List<(int Set, Rational[] Column)> table, int fewerThan)
    {
        _sets = [.. table.Select(t => t.Set)];
        _fewerThan = fewerThan;
        var solutions = Solutions([.. table.Select(t => t.Column)]);
        _columns = [.. Enumerable.Range(0, table.Count).Select(c => solutions.Select(s => s[c]).ToArray())];
    }

    /// <summary>The people of the smallest such set; sets of 0 people are known beforehand. 0 = none.</summary>
    public int Smallest(int[] people)
    {
        List<(int Pivot, Rational[] Column)> known = [];
        for (var set = 0; set < people.Length; set++)
        {
            if (people[set] == 0)
            {
                Extend(known, set);
            }
        }

        var best = _fewerThan;
        Try(known, 0, 0, people, ref best);
        return best == _fewerThan ? 0 : best;
    }

    private void Try(List<(int Pivot, Rational[] Column)> reduced, int from, int used, int[] people, ref int best)
    {
        for (var set = from; set < people.Length; set++)
        {
            if (people[set] == 0 || used + people[set] >= best || !_sets.Contains(set))
            {
                continue;
            }

            List<(int Pivot, Rational[] Column)> longer = [.. reduced];
            if (!Extend(longer, set))
            {
                best = used + people[set];
                continue;
            }

            Try(longer, set + 1, used + people[set], people, ref best);
        }
    }

    // Adds a set's columns; false when they depend on what is there.
    private bool Extend(List<(int Pivot, Rational[] Column)> reduced, int set)
    {
        var isIndependent = true;
        for (var c = 0; c < _columns.Length; c++)
        {
            if (_sets[c] != set)
            {
                continue;
            }

            Rational[] column = [.. _columns[c]];
            foreach (var (pivot, other) in reduced)
            {
                Subtract(column, other, column[pivot] / other[pivot]);
            }

            var first = Array.FindIndex(column, x => !x.IsZero);
            isIndependent &= first >= 0;
            if (first >= 0)
            {
                reduced.Add((first, column));
            }
        }

        return isIndependent;
    }

    // A basis of what every equation takes to zero: Gauss and Jordan over the columns given, one free column a solution.
    private static List<Rational[]> Solutions(Rational[][] columns)
    {
        var height = columns.Length == 0 ? 0 : columns[0].Length;
        Rational[][] rows = [.. Enumerable.Range(0, height).Select(r => columns.Select(c => c[r]).ToArray())];
        List<int> pivots = [];
        for (var c = 0; c < columns.Length && pivots.Count < height; c++)
        {
            var found = Array.FindIndex(rows, pivots.Count, row => !row[c].IsZero);
            if (found < 0)
            {
                continue;
            }

            (rows[pivots.Count], rows[found]) = (rows[found], rows[pivots.Count]);
            foreach (var row in rows.Where((_, r) => r != pivots.Count))
            {
                Subtract(row, rows[pivots.Count], row[c] / rows[pivots.Count][c]);
            }

            pivots.Add(c);
        }

        return [.. Enumerable.Range(0, columns.Length).Except(pivots).Select(free =>
        {
            var solution = new Rational[columns.Length];
            solution[free] = 1;
            for (var p = 0; p < pivots.Count; p++)
            {
                solution[pivots[p]] = 0 - (rows[p][free] / rows[p][pivots[p]]);
            }

            return solution;
        })];
    }

    private static void Subtract(Rational[] row, Rational[] other, Rational factor)
    {
        for (var i = 0; i < row.Length && !factor.IsZero; i++)
        {
            row[i] = other[i].IsZero ? row[i] : row[i] - (factor * other[i]);
        }
    }
}
