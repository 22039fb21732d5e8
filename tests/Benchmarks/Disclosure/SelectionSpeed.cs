using System.Diagnostics;
using LusInsight.Analytics.Disclosure;
using LusInsight.Privacy;
using Spectre.Console;

namespace LusInsight.Benchmarks.Disclosure;

/// <summary>400 departments × 4 levels × 10 rounds, item by item on two threads, everything selected anew.</summary>
internal sealed class SelectionSpeed(int items)
{
    private const int Rounds = 10;
    private static readonly Protection s_all = new(5);
    private static readonly Protection s_leader = new(5, KnownAnswers: 1);
    private readonly Dictionary<string, (double Seconds, int Shown)> _steps = [];

    public Table Measure()
    {
        var table = new Table().AddColumns("step", "seconds of work", "ms per (round, item)", "shown per (round, item)");
        var size = new OrganisationSize(400, Levels: 4, FewestPeople: 3, MostPeople: 15, Rounds: Rounds, Values: 10);
        var organisations = Enumerable.Range(1, items).Select(seed => new GeneratedOrganisation(seed, size)).ToList();
        // Once beside the clock, for the compiler.
        new SelectionSpeed(1).One(new GeneratedOrganisation(1, size with { Departments = 40 }));
        var clock = Stopwatch.StartNew();
        Parallel.ForEach(organisations, new ParallelOptions { MaxDegreeOfParallelism = 2 }, One);
        var wall = clock.Elapsed.TotalSeconds;
        foreach (var (step, spent) in _steps)
        {
            table.AddRow(step, Of(spent.Seconds), Of(spent.Seconds * 1000 / (items * Rounds)), Of((double)spent.Shown / (items * Rounds)));
        }

        table.AddRow(DisclosureBenchmark.Text($"all {items} items × {Rounds} rounds, two threads: wall clock"), Of(wall), Of(wall * 1000 / (items * Rounds)), "");
        return table;
    }

    private static string Of(double number) => DisclosureBenchmark.Text($"{number:N1}");

    private void One(GeneratedOrganisation given)
    {
        var atoms = Enumerable.Range(0, Rounds).Select(given.Atoms).ToArray();
        var all = Timed("cells, everybody", () => atoms.Select(a => CellSelection.Select(given.Lattice, a, s_all).Shown).ToList());
        var leader = Timed("cells, leader", () => atoms.Select((a, r) => CellSelection.Select(given.Lattice, a, s_leader, within: all[r]).Shown).ToList());
        var pairs = Timed("pairs, everybody", () => PairSelection.Select(given.Lattice, [.. all.Select((shown, r) => given.Paired(r, shown))], s_all));
        _ = Timed("pairs, leader", () => PairSelection.Select(given.Lattice, [.. leader.Select((shown, r) => given.Paired(r, shown))], s_leader, within: pairs));
    }

    private IReadOnlyList<IReadOnlyList<Cell>> Timed(string step, Func<IReadOnlyList<IReadOnlyList<Cell>>> work)
    {
        var clock = Stopwatch.StartNew();
        var shown = work();
        lock (_steps)
        {
            var before = _steps.GetValueOrDefault(step);
            _steps[step] = (before.Seconds + clock.Elapsed.TotalSeconds, before.Shown + shown.Sum(s => s.Count));
        }

        return shown;
    }
}
