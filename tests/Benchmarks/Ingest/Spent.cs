using System.Diagnostics;

namespace LusInsight.Benchmarks.Ingest;

/// <summary>What something took. On a machine that others use too, the processor's time tells more than the clock's.</summary>
/// <param name="Seconds">By the clock.</param>
/// <param name="CpuSeconds">Of all processors together.</param>
internal sealed record Spent(double Seconds, double CpuSeconds)
{
    /// <summary>Does it once.</summary>
    public static Spent On(Action work)
    {
        using var process = Process.GetCurrentProcess();
        var cpu = process.TotalProcessorTime;
        var started = Stopwatch.GetTimestamp();
        work();
        var seconds = Stopwatch.GetElapsedTime(started).TotalSeconds;
        process.Refresh();
        return new Spent(seconds, (process.TotalProcessorTime - cpu).TotalSeconds);
    }
}
