using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Tests.Statistics.Simulated;
using Spectre.Console;

namespace LusInsight.Benchmarks.Trends;

/// <summary>
/// How often an initiative without any effect looks as if it had one, and how often an effect of half a level is found:
/// participants drawn by chance, or because they lacked most. Levels on a scale from 1 to 5.
/// </summary>
internal sealed class EffectSimulation(int organisations)
{
    /// <summary>One row per way to choose.</summary>
    public Table Measure()
    {
        var table = new Table().Title($"Effects in {organisations:N0} simulated organisations: {SimulatedInitiative.ParticipantCount} participants of 120 leaders");
        table.AddColumns("participants", "no effect: verdict", "no effect: at the same start", "+0.5 level: verdict", "+0.5 level: at the same start");
        foreach (var (name, byNeed) in new[] { ("drawn by chance", false), ("those with the lowest level", true) })
        {
            var (none, half) = (Simulate(byNeed, 0), Simulate(byNeed, 0.5));
            table.AddRow(name, $"{none.Verdict:P1}", $"{none.Adjusted:P1}", $"{half.Verdict:P1}", $"{half.Adjusted:P1}");
        }

        return table;
    }

    private (double Verdict, double Adjusted) Simulate(bool byNeed, double effect)
    {
        var (verdicts, adjusted) = (0, 0);
        for (var seed = 0; seed < organisations; seed++)
        {
            var (group, others) = SimulatedInitiative.Draw(new Random(seed), byNeed, effect);
            verdicts += Excludes0(WelchInterval.Of(others.Differences, group.Differences)) ? 1 : 0;
            adjusted += Excludes0(AdjustedDifference.Of(group, others)?.Interval) ? 1 : 0;
        }

        return ((double)verdicts / organisations, (double)adjusted / organisations);
    }

    private static bool Excludes0(Interval? interval) => interval is { Low: > 0 } or { High: < 0 };
}
