using LusInsight.Ingest.Loading;
using LusInsight.Ingest.Reading;
using Spectre.Console;

namespace LusInsight.Ingest.Commands;

/// <summary>A load in a terminal: a bar per file while it is read, by its bytes, then a line per step.</summary>
internal sealed class LoadBars(ProgressContext context) : IProgress<LoadProgress>
{
    private readonly Lock _lock = new();
    private readonly Dictionary<string, ProgressTask> _files = new(StringComparer.Ordinal);
    private ProgressTask? _step;

    public void Report(LoadProgress value)
    {
        // Files are read by several threads.
        lock (_lock)
        {
            if (value.File is { } file)
            {
                ShowFile(file);
            }
            else
            {
                ShowStep(value);
            }
        }
    }

    private void ShowFile(ReadProgress file)
    {
        if (!_files.TryGetValue(file.File, out var task))
        {
            task = context.AddTask(Markup.Escape(file.File), maxValue: Math.Max(1, file.Size));
            _files.Add(file.File, task);
        }

        RowsColumn.Set(task, file.Rows);
        task.Value = file.Done ? task.MaxValue : file.Bytes;
    }

    private void ShowStep(LoadProgress progress)
    {
        _step?.StopTask();
        _step = progress.Step == LoadStep.Reading ? null : context.AddTask(Markup.Escape(LoadText.Of(progress))).IsIndeterminate();
    }
}
