using Spectre.Console;
using Spectre.Console.Rendering;

namespace LusInsight.Ingest.Commands;

/// <summary>Beside a file's bar: how many rows have been read, and how many a second.</summary>
internal sealed class RowsColumn : ProgressColumn
{
    private const string Rows = "rows";

    /// <summary>Notes how many rows have been read of a file.</summary>
    public static void Set(ProgressTask file, long rows) => file.State.Update<long>(Rows, _ => rows);

    public override IRenderable Render(RenderOptions options, ProgressTask task, TimeSpan deltaTime)
    {
        var rows = task.State.Get<long>(Rows);
        return new Text(rows == 0 ? string.Empty : LoadText.Rows(rows, task.ElapsedTime ?? TimeSpan.Zero)).RightJustified();
    }
}
