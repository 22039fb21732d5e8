namespace LusInsight.Ingest.Reading;

/// <summary>Counts physical lines as the reader does: CR, LF and CR LF each end one.</summary>
internal static class LineBreakScanner
{
    private const int BlockSize = 1 << 16;

    /// <summary>How many bytes there are from here until some lines have ended, or until the end.</summary>
    /// <param name="stream">Read on from its position.</param>
    /// <param name="lines">How many line ends to pass.</param>
    public static long LengthUntilLine(Stream stream, long lines)
    {
        var block = new byte[BlockSize];
        var length = 0L;
        var afterReturn = false;
        while (stream.Read(block) is var read and > 0)
        {
            for (var i = 0; i < read; i++)
            {
                var isPair = afterReturn && block[i] == '\n';
                if (lines == 0 && !isPair)
                {
                    return length + i;
                }

                afterReturn = block[i] == '\r';
                lines -= afterReturn || (block[i] == '\n' && !isPair) ? 1 : 0;
            }

            length += read;
        }

        return length;
    }
}
