namespace LusInsight.Ingest.Feeds.Checks;

/// <summary>Dates as Danish systems write them: 2025-10-03, 03-10-2025, 03.10.2025, 3/10/2025. Never the month first.</summary>
public static class DateText
{
    /// <summary>Reads a date, with or without a time after it.</summary>
    /// <param name="text">UTF-8 without surrounding blanks.</param>
    /// <param name="dayNumber"><see cref="DateOnly.DayNumber"/>.</param>
    public static bool TryRead(ReadOnlySpan<byte> text, out int dayNumber)
    {
        if (text.Length == 10 && IsSeparator(text[2]) && text[5] == text[2])
        {
            return TryDay(Digits(text[6..]), Digits(text[3..5]), Digits(text[..2]), out dayNumber);
        }

        if (text.Length == 10 && text[4] == '-' && text[7] == '-')
        {
            return TryDay(Digits(text[..4]), Digits(text[5..7]), Digits(text[8..]), out dayNumber);
        }

        return TryReadLoose(text, out dayNumber);
    }

    /// <summary>One-digit days and months, and dates with a time.</summary>
    private static bool TryReadLoose(ReadOnlySpan<byte> text, out int dayNumber)
    {
        dayNumber = 0;
        var end = text.IndexOfAny((byte)' ', (byte)'T', (byte)'t');
        if (end >= 0 && !TimeText.IsTime(CellText.Trim(text[(end + 1)..])))
        {
            return false;
        }

        var date = end < 0 ? text : text[..end];
        var first = date.IndexOfAny((byte)'-', (byte)'.', (byte)'/');
        var last = first < 0 ? -1 : date.LastIndexOf(date[first]);
        if (last <= first)
        {
            return false;
        }

        var head = date[..first];
        var middle = date[(first + 1)..last];
        var tail = date[(last + 1)..];
        if (middle.Length > 2)
        {
            return false;
        }

        if (head.Length == 4 && date[first] == '-' && tail.Length <= 2)
        {
            return TryDay(Digits(head), Digits(middle), Digits(tail), out dayNumber);
        }

        return head.Length <= 2 && tail.Length == 4 && TryDay(Digits(tail), Digits(middle), Digits(head), out dayNumber);
    }

    private static bool IsSeparator(byte character) => character is (byte)'-' or (byte)'.' or (byte)'/';

    /// <summary>The number that some digits write, or -1.</summary>
    private static int Digits(ReadOnlySpan<byte> text)
    {
        var number = text.IsEmpty ? -1 : 0;
        foreach (var character in text)
        {
            var digit = character - '0';
            if ((uint)digit > 9)
            {
                return -1;
            }

            number = (number * 10) + digit;
        }

        return number;
    }

    private static bool TryDay(int year, int month, int day, out int dayNumber)
    {
        if (year is < 1 or > 9999 || month is < 1 or > 12 || day < 1 || day > DateTime.DaysInMonth(year, month))
        {
            dayNumber = 0;
            return false;
        }

        dayNumber = new DateOnly(year, month, day).DayNumber;
        return true;
    }
}
