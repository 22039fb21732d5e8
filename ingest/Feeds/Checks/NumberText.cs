namespace LusInsight.Ingest.Feeds.Checks;

/// <summary>Numbers as exports write them: 4 and 4,0 and 4.0.</summary>
public static class NumberText
{
    /// <summary>Above any scale: larger numbers are read as this.</summary>
    public const int Largest = 1_000_000;

    /// <summary>Reads a number.</summary>
    /// <param name="text">UTF-8 without surrounding blanks.</param>
    /// <param name="number">Its whole part.</param>
    /// <param name="isWhole">Whether that is all of it.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, out int number, out bool isWhole)
    {
        (number, isWhole) = (0, true);
        var isNegative = text.StartsWith((byte)'-');
        var i = isNegative || text.StartsWith((byte)'+') ? 1 : 0;
        var firstDigit = i;
        for (; i < text.Length && char.IsAsciiDigit((char)text[i]); i++)
        {
            number = Math.Min((number * 10) + (text[i] - '0'), Largest);
        }

        if (i == firstDigit)
        {
            return false;
        }

        number = isNegative ? -number : number;
        return i == text.Length || TryReadDecimals(text[i..], out isWhole);
    }

    private static bool TryReadDecimals(ReadOnlySpan<byte> text, out bool isWhole)
    {
        var decimals = text[1..];
        isWhole = !decimals.ContainsAnyExcept((byte)'0');
        return text[0] is (byte)',' or (byte)'.' && !decimals.IsEmpty && !decimals.ContainsAnyExceptInRange((byte)'0', (byte)'9');
    }
}
