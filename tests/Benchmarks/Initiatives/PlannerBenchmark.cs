using System.Diagnostics;
using LusInsight.Analytics.Initiatives.Planning;
using LusInsight.Analytics.Vocabulary;
using Spectre.Console;

namespace LusInsight.Benchmarks.Initiatives;

/// <summary>`dotnet run -c Release --project tests/Benchmarks -- planner`: the planner's time over size, and what it proves.</summary>
internal static class PlannerBenchmark
{
    private const int Instances = 10;

    private static readonly (int Arenas, int Departments, int MostParticipants, int Budget, int Capacity)[] Sizes =
    [
        (5, 10, 10, 3, 15), (5, 40, 5, 6, 15), (5, 40, 10, 6, 15), (5, 40, 15, 6, 15), (5, 40, 15, 6, 30), (5, 40, 40, 6, 60),
        (5, 100, 10, 6, 15), (5, 150, 12, 12, 20), (5, 400, 10, 20, 15),
    ];

    /// <summary>Measures, and prints the table.</summary>
    public static void Run()
    {
        AnsiConsole.Profile.Width = Math.Max(AnsiConsole.Profile.Width, 120);
        var table = new Table().Title($"{Instances} random instances of each size");
        table.AddColumns("arenas × departments", "people a department", "budget", "capacity", "median ms", "worst ms", "exact", "least of the bound");
        Planner.Best(Needs(0, Sizes[0]), new PlanSettings());
        foreach (var size in Sizes)
        {
            var runs = Enumerable.Range(1, Instances).Select(seed => Measure(seed, size)).ToList();
            var times = runs.Select(run => run.Milliseconds).Order().ToList();
            table.AddRow(
                $"{size.Arenas} × {size.Departments}",
                $"0–{size.MostParticipants}",
                $"{size.Budget}",
                $"{size.Capacity}",
                $"{times[Instances / 2]:N0}",
                $"{times[^1]:N0}",
                $"{runs.Count(run => run.Plan.Exact)} of {Instances}",
                $"{runs.Min(run => run.Plan.Value / run.Plan.Bound):P2}");
        }

        AnsiConsole.Write(table);
    }

    private static (double Milliseconds, Plan Plan) Measure(int seed, (int Arenas, int Departments, int MostParticipants, int Budget, int Capacity) size)
    {
        var needs = Needs(seed, size);
        var clock = Stopwatch.StartNew();
        var plan = Planner.Best(needs, new PlanSettings { Budget = size.Budget, Capacity = size.Capacity });
        return (clock.Elapsed.TotalMilliseconds, plan);
    }

    private static List<Need> Needs(int seed, (int Arenas, int Departments, int MostParticipants, int Budget, int Capacity) size)
    {
        var random = new Random(seed);
        return
        [
            .. from arena in Enumerable.Range(0, size.Arenas)
               from department in Enumerable.Range(0, size.Departments)
               let participants = random.Next(0, size.MostParticipants + 1)
               where participants > 0
               select new Need(
                   ArenaId.From($"a{arena}"),
                   DepartmentId.From($"D{department}"),
                   participants,
                   Enumerable.Range(0, participants).Sum(_ => (long)random.Next(1, 4))),
        ];
    }
}
