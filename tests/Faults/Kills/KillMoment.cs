using System.Diagnostics;

namespace LusInsight.Faults.Kills;

/// <summary>When a load is killed: so long after a line of its progress.</summary>
/// <param name="Phase">The line; "Starting" is the start of the program, "Named" the new file's own name.</param>
/// <param name="Delay">After that.</param>
internal sealed record KillMoment(string Phase, TimeSpan Delay)
{
    public const string Starting = "Starting";

    /// <summary>Between the file's name and CURRENT lies the moment that matters most, and the shortest.</summary>
    public const string Named = "Named";

    /// <summary>Waits until the moment has come, or the program has ended.</summary>
    /// <param name="load">Just started.</param>
    /// <param name="newFile">The generation's file when it has its name.</param>
    public void Await(IngestProcess load, string newFile)
    {
        var since = Stopwatch.GetTimestamp();
        if (Phase != Starting)
        {
            load.WaitFor(Phase == Named ? "Publishing" : Phase);
            since = Stopwatch.GetTimestamp();
        }

        if (Phase == Named)
        {
            SpinWait.SpinUntil(() => File.Exists(newFile) || load.HasExited);
            since = Stopwatch.GetTimestamp();
        }

        var left = Delay - Stopwatch.GetElapsedTime(since);
        if (left > TimeSpan.FromMilliseconds(2))
        {
            Thread.Sleep(left - TimeSpan.FromMilliseconds(1));
        }

        SpinWait.SpinUntil(() => Stopwatch.GetElapsedTime(since) >= Delay);
    }
}
