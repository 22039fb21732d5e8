using LusInsight.Analytics.Disclosure;
using LusInsight.Privacy;
using Spectre.Console;

namespace LusInsight.Benchmarks.Disclosure;

/// <summary>Shown / allowed cells on 100 generated organisations, beside what other orders of insertion would show.</summary>
internal static class ShownShare
{
    private static readonly Protection s_protection = new(5);

    public static Table Count()
    {
        var table = new Table().AddColumns(
            "25 organisations of", "allowed", "shown", "shown / allowed", "all levels first", "smallest first", "best of 5 random", "for a leader");
        Add(table, "10 departments × 2 levels, 2–8 people", new OrganisationSize(10, Levels: 2, FewestPeople: 2, MostPeople: 8));
        Add(table, "15 departments × 4 levels, 3–15 people", new OrganisationSize(15, Levels: 4, FewestPeople: 3, MostPeople: 15));
        Add(table, "60 departments × 3 levels, 1–6 people", new OrganisationSize(60, Levels: 3, FewestPeople: 1, MostPeople: 6));
        Add(table, "150 departments × 4 levels, 3–15 people", new OrganisationSize(150, Levels: 4, FewestPeople: 3, MostPeople: 15));
        return table;
    }

    private static void Add(Table table, string name, OrganisationSize size)
    {
        var sums = new double[6];
        foreach (var seed in Enumerable.Range(1, 25))
        {
            var given = new GeneratedOrganisation(seed, size);
            var atoms = given.Atoms(0);
            var people = given.Lattice.Cells.ToDictionary(c => c, c => atoms.Where(a => given.Lattice.Contains(c, a.Place)).Sum(a => a.People));
            var selected = CellSelection.Select(given.Lattice, atoms, s_protection);
            var random = new Random(seed);
            double[] one =
            [
                selected.AllowedCount,
                selected.Shown.Count,
                Ordered(given, atoms, given.Lattice.Cells.OrderBy(c => c.Level is not null).ThenByDescending(c => people[c])),
                Ordered(given, atoms, given.Lattice.Cells.OrderBy(c => people[c])),
                Enumerable.Range(0, 5).Max(_ => Ordered(given, atoms, given.Lattice.Cells.OrderBy(_ => random.Next()))),
                CellSelection.Select(given.Lattice, atoms, new Protection(5, 1), within: selected.Shown).Shown.Count,
            ];
            sums = [.. sums.Zip(one, (sum, more) => sum + more)];
        }

        table.AddRow(
            name, DisclosureBenchmark.Text($"{sums[0]:N0}"), DisclosureBenchmark.Text($"{sums[1]:N0}"), Share(sums[1], sums[0]),
            Share(sums[2], sums[0]), Share(sums[3], sums[0]), Share(sums[4], sums[0]), Share(sums[5], sums[0]));
    }

    private static int Ordered(GeneratedOrganisation given, Atom[] atoms, IEnumerable<Cell> order) =>
        CellSelection.Select(given.Lattice, atoms, s_protection, first: [.. order]).Shown.Count;

    private static string Share(double part, double whole) => DisclosureBenchmark.Text($"{part / whole:P0}");
}
