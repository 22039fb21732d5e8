using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Tests.Statistics.Simulated;
using LusInsight.Analytics.Trends;
using Spectre.Console;

namespace LusInsight.Benchmarks.Trends;

/// <summary>How often alerts are raised where nothing has changed, and how often a true change is found.</summary>
internal sealed class AlertSimulation(int organisations)
{
    private const int Questions = 5;
    private const double Change = 0.5;
    private static readonly int[] Sizes = [30, 60, 120, 250, 500, 1500];

    /// <summary>One row per size.</summary>
    public Table Measure()
    {
        var table = new Table().Title($"Alerts in {organisations:N0} simulated organisations of each size, {Questions} questions, 2 rounds");
        table.AddColumns("leaders", "flat: any false alert", "flat, at the scale's end", "one question +0.5: found", "smallest detectable, points");
        foreach (var leaders in Sizes)
        {
            table.AddRow(
                $"{leaders}",
                $"{FalseShare(leaders, 7):P1}",
                $"{FalseShare(leaders, 9.3):P1}",
                $"{FoundShare(leaders):P1}",
                $"{Detectable(leaders):F2}");
        }

        return table;
    }

    private double FalseShare(int leaders, double centre) =>
        Share(leaders, centre, organisation => Found(Simulate(organisation, 0)).Any(found => found));

    // Found where the whole organisation's row is an alert.
    private double FoundShare(int leaders) => Share(leaders, 7, organisation => Found(Simulate(organisation, Change))[0]);

    private double Share(int leaders, double centre, Func<SimulatedOrganisation, bool> isFound) =>
        (double)Enumerable.Range(0, organisations)
            .Count(seed => isFound(new SimulatedOrganisation(leaders, centre, new Random((leaders * 1_000_003) + seed)))) / organisations;

    private static double Detectable(int leaders)
    {
        var (earlier, later) = new SimulatedOrganisation(leaders, 7, new Random(leaders)).Answers(0)[0];
        return SmallestDetectableChange.Of(earlier, later, AlertsQuery.FalseRate / Questions)!.Value;
    }

    // The changed question first; within each the organisation first.
    private static List<(Histogram Earlier, Histogram Later)> Simulate(SimulatedOrganisation organisation, double change) =>
        [.. Enumerable.Range(0, Questions).SelectMany(question => organisation.Answers(question == 0 ? change : 0))];

    // As AlertsQuery does; what is not tested is not found.
    private static List<bool> Found(List<(Histogram Earlier, Histogram Later)> changes)
    {
        var p = changes.ConvertAll(change => TrustedChange.P(change.Earlier, change.Later));
        var adjusted = new Queue<double>(BenjaminiHochberg.Adjust([.. p.OfType<double>()]));
        return p.ConvertAll(one => one is not null && adjusted.Dequeue() < AlertsQuery.FalseRate);
    }
}
