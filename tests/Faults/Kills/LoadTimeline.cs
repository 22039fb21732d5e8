namespace LusInsight.Faults.Kills;

/// <summary>How long each phase of a load takes when nothing disturbs it.</summary>
internal sealed class LoadTimeline
{
    private static readonly string[] Lines = ["Reading", "Checking", "Writing", "Verifying", "Publishing"];

    private readonly List<(string Phase, TimeSpan Length)> _phases = [];

    /// <summary>Runs one load to its end.</summary>
    public static LoadTimeline Measure(IngestProcess load)
    {
        var timeline = new LoadTimeline();
        var (phase, begun) = (KillMoment.Starting, TimeSpan.Zero);
        foreach (var line in Lines)
        {
            load.WaitFor(line).ShouldBeTrue();
            timeline._phases.Add((phase, load.Elapsed - begun));
            (phase, begun) = (line, load.Elapsed);
        }

        load.End().ShouldBeGood();
        timeline._phases.Add((phase, load.Elapsed - begun));
        timeline._phases.Add((KillMoment.Named, TimeSpan.FromMilliseconds(5)));
        return timeline;
    }

    public TimeSpan Length => TimeSpan.FromTicks(_phases.Sum(phase => phase.Length.Ticks));

    /// <summary>A random moment: the phases take turns, so that the short ones get their share.</summary>
    public KillMoment Draw(int trial, Random random)
    {
        var (phase, length) = _phases[trial % _phases.Count];
        return new KillMoment(phase, length * random.NextDouble());
    }
}
