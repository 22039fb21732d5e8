namespace LusInsight.Ingest.Feeds.Checks;

/// <summary>A cell's bytes (UTF-8) before they mean anything.</summary>
public static class CellText
{
    private const byte NoBreakSpaceLead = 0xC2;
    private const byte NoBreakSpaceTail = 0xA0;

    /// <summary>Without the blanks around it: spaces, tabs, line breaks and the no-break spaces of spreadsheets.</summary>
    public static ReadOnlySpan<byte> Trim(ReadOnlySpan<byte> cell)
    {
        while (!cell.IsEmpty)
        {
            if (cell[0] <= ' ' && cell[0] != 0)
            {
                cell = cell[1..];
            }
            else if (cell[^1] <= ' ' && cell[^1] != 0)
            {
                cell = cell[..^1];
            }
            else if (cell.Length >= 2 && cell[0] == NoBreakSpaceLead && cell[1] == NoBreakSpaceTail)
            {
                cell = cell[2..];
            }
            else if (cell.Length >= 2 && cell[^2] == NoBreakSpaceLead && cell[^1] == NoBreakSpaceTail)
            {
                cell = cell[..^2];
            }
            else
            {
                break;
            }
        }

        return cell;
    }

    /// <summary>Whether a trimmed cell is no value: empty, NULL, N/A or a dash.</summary>
    public static bool IsBlank(ReadOnlySpan<byte> trimmed) => trimmed.Length switch
    {
        0 => true,
        1 => trimmed[0] == '-',
        3 => EqualsIgnoreCase(trimmed, "n/a"u8),
        4 => EqualsIgnoreCase(trimmed, "null"u8),
        _ => false,
    };

    /// <summary>Whether two ASCII texts differ in case at most.</summary>
    public static bool EqualsIgnoreCase(ReadOnlySpan<byte> text, ReadOnlySpan<byte> other) =>
        System.Text.Ascii.EqualsIgnoreCase(text, other);
}
