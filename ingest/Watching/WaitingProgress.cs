using LusInsight.Ingest.Commands;
using LusInsight.Ingest.Loading;

namespace LusInsight.Ingest.Watching;

/// <summary>Of a load's progress, the log is told only for whom it waits.</summary>
internal sealed class WaitingProgress(WatchLog log, string delivery) : IProgress<LoadProgress>
{
    public void Report(LoadProgress value)
    {
        if (value.Step == LoadStep.Waiting)
        {
            log.Tell($"{delivery}: {LoadText.Of(value)}.");
        }
    }
}
