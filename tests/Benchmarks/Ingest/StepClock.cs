using System.Diagnostics;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Loading;

namespace LusInsight.Benchmarks.Ingest;

/// <summary>How long each step of a load takes.</summary>
internal sealed class StepClock : IProgress<LoadProgress>
{
    private readonly SortedDictionary<LoadStep, double> _seconds = [];
    private readonly Lock _lock = new();
    private LoadStep? _now;
    private long _since;

    /// <summary>Told by the job, while reading from several threads.</summary>
    public void Report(LoadProgress value)
    {
        lock (_lock)
        {
            if (value.Step != _now)
            {
                Close();
                _now = value.Step;
            }
        }
    }

    /// <summary>Ends the last step.</summary>
    /// <returns>Seconds per step, in their order.</returns>
    public IReadOnlyDictionary<string, double> Stop()
    {
        lock (_lock)
        {
            Close();
            return _seconds.ToDictionary(step => SnakeCase.Of(step.Key), step => step.Value, StringComparer.Ordinal);
        }
    }

    private void Close()
    {
        if (_now is { } step)
        {
            _seconds[step] = Stopwatch.GetElapsedTime(_since).TotalSeconds;
        }

        _since = Stopwatch.GetTimestamp();
    }
}
