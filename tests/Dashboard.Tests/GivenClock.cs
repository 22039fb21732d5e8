namespace LusInsight.Dashboard.Tests;

/// <summary>The real time, and as much later as a test wants. Timers run as they do.</summary>
public sealed class GivenClock : TimeProvider
{
    /// <summary>How much later.</summary>
    public TimeSpan Later { get; set; }

    public override DateTimeOffset GetUtcNow() => base.GetUtcNow() + Later;
}
