using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Loading;

/// <summary>Passes the reader's progress on as the load's, on the thread it comes on.</summary>
internal sealed class ReadingProgress(IProgress<LoadProgress>? progress) : IProgress<ReadProgress>
{
    public void Report(ReadProgress value) => progress?.Report(new LoadProgress(LoadStep.Reading, value));
}
