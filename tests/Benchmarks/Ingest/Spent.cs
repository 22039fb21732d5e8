using System.Diagnostics;

namespace LusInsight.Benchmarks.Ingest;

/// <summary>What something took. On a machine that others use too, the processor's time tells more than the clock's.</summary>
/// <param name="Seconds">By the clock.</param>
/// <param name="CpuSeconds">Of all processors together.</param>
/// <param name="PeakMiB">The most memory the process has held so far, in MiB.</param>
/// <param name="Steps">Seconds per step, where it has steps.</param>
internal sealed record Spent(double Seconds, double CpuSeconds, double PeakMiB, IReadOnlyDictionary<string, double> Steps)
{
    /// <summary>Does it once.</summary>
    /// <param name="work">Returns the seconds of its steps.</param>
    public static Spent On(Func<IReadOnlyDictionary<string, double>> work)
    {
        using var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        var started = Stopwatch.GetTimestamp();
        var steps = work();
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        process.Refresh();
        return new Spent(
            seconds, (process.TotalProcessorTime - cpu).TotalSeconds, process.PeakWorkingSet64 / (1024.0 * 1024.0), steps);
    }
}
