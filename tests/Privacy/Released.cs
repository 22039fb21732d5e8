using LusInsight.Analytics.Disclosure;

namespace LusInsight.Privacy;

/// <summary>What shown figures tell an attacker, person by person.</summary>
public static class Released
{
    /// <summary>The sum of each shown cell of a round.</summary>
    public static void LearnCells(this Attacker attacker, GeneratedOrganisation given, int round, IEnumerable<Cell> shown) =>
        attacker.LearnCells(given.Lattice, [.. given.People.Select(p => p[round])], shown, _ => $"round {round}");

    /// <summary>The sum of each shown cell; an unknown is what <paramref name="unknown"/> calls it.</summary>
    public static void LearnCells(
        this Attacker attacker,
        Lattice lattice,
        IReadOnlyList<Contribution?> people,
        IEnumerable<Cell> shown,
        Func<Contribution, string> unknown)
    {
        foreach (var cell in shown)
        {
            attacker.Learn(People(people, c => lattice.Contains(cell, c.Place)).Select(p => (p, unknown(people[p]!.Value), 1)));
        }
    }

    /// <summary>The sum of the differences of those who stayed, of each cell shown between a round and the next.</summary>
    public static void LearnPairs(this Attacker attacker, GeneratedOrganisation given, int earlier, IEnumerable<Cell> shown)
    {
        foreach (var cell in shown)
        {
            var stayed = Stayed(given, earlier, cell);
            attacker.Learn([.. stayed.Select(p => (p, $"round {earlier + 1}", 1)), .. stayed.Select(p => (p, $"round {earlier}", -1))]);
        }
    }

    /// <summary>Who answered in the cell both times.</summary>
    public static List<int> Stayed(GeneratedOrganisation given, int earlier, Cell cell) => [.. Enumerable.Range(0, given.People.Count)
        .Where(p => given.People[p][earlier] is { } then && given.Lattice.Contains(cell, then.Place)
            && given.People[p][earlier + 1] is { } now && given.Lattice.Contains(cell, now.Place))];

    private static IEnumerable<int> People(IReadOnlyList<Contribution?> people, Func<Contribution, bool> isIn) =>
        Enumerable.Range(0, people.Count).Where(p => people[p] is { } one && isIn(one));
}
