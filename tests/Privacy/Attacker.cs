namespace LusInsight.Privacy;

/// <summary>
/// Somebody who writes down every released sum as an equation in what single people answered, and solves: plain Gaussian
/// elimination in fractions over a full table, then every set of few people tried. Slow, and shares nothing with the code
/// that selects.
/// </summary>
public sealed class Attacker
{
    private readonly List<Dictionary<string, Dictionary<int, int>>> _equations = [];
    private readonly Dictionary<string, int> _seen = [];

    /// <summary>A released sum: of each term the person, which of the person's unknowns, and its sign.</summary>
    public void Learn(IEnumerable<(int Person, string Unknown, int Sign)> terms)
    {
        Dictionary<string, Dictionary<int, int>> equation = [];
        foreach (var (person, unknown, sign) in terms)
        {
            _seen.TryAdd(unknown, _seen.Count);
            var row = equation.TryGetValue(unknown, out var known) ? known : equation[unknown] = [];
            row[person] = row.GetValueOrDefault(person) + sign;
        }

        _equations.Add(equation);
    }

    /// <summary>
    /// A group of 1 to <paramref name="fewerThan"/> − 1 people, the attacker not counted, of which a sum is computable.
    /// </summary>
    /// <returns>How many they are; 0 = there is no such group.</returns>
    /// <param name="fewerThan">The smallest group that may be computable.</param>
    /// <param name="isInside">Whether the attacker is any one of the people, and knows their own answers.</param>
    public int SmallestGroup(int fewerThan, bool isInside = false)
    {
        var persons = _equations.SelectMany(e => e.Values).SelectMany(row => row.Keys).Distinct().Order().ToArray();
        // People who are in the same sums everywhere cannot be told apart: a sum has all of them or none.
        var alike = persons.GroupBy(Signature, StringComparer.Ordinal).Select(g => g.ToArray()).ToArray();
        var smallest = new SupportSearch(Tabulate(alike), fewerThan).Smallest(alike.Select(a => a.Length).ToArray());
        for (var own = 0; own < alike.Length && isInside && smallest == 0; own++)
        {
            // One of them takes themselves out of the set: an unknown of its own that is known.
            int[][] split = [[alike[own][0]], alike[own][1..], .. alike.Where((_, i) => i != own)];
            smallest = new SupportSearch(Tabulate(split), fewerThan).Smallest([0, .. split[1..].Select(a => a.Length)]);
        }

        return smallest;
    }

    private string Signature(int person) => string.Join(';', _equations.Select(e =>
        string.Join(',', e.Where(row => row.Value.GetValueOrDefault(person) != 0).OrderBy(row => row.Key, StringComparer.Ordinal)
            .Select(row => $"{row.Key}{row.Value[person]}"))));

    // Per set of people and unknown a column: its coefficient in every equation. Unknowns in no equation have none.
    private List<(int Set, Rational[] Column)> Tabulate(int[][] sets) => [.. sets.SelectMany((set, s) => set.Length == 0 ? [] : _seen.Keys
        .Select(unknown => (s, _equations.Select(e => (Rational)(e.TryGetValue(unknown, out var row) ? row.GetValueOrDefault(set[0]) : 0)).ToArray()))
        .Where(column => column.Item2.Any(c => !c.IsZero)))];
}
