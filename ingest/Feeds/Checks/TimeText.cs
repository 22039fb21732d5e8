using System.Text.RegularExpressions;

namespace LusInsight.Ingest.Feeds.Checks;

/// <summary>The time after a date. It must be one, so that half a date does not pass for a whole one; it is not kept.</summary>
internal static partial class TimeText
{
    private const int Longest = 40;

    /// <summary>08:15, 8.15, 08:15:00, 08:15:00.000, each with or without "kl." and a zone.</summary>
    public static bool IsTime(ReadOnlySpan<byte> text)
    {
        Span<char> characters = stackalloc char[Longest];
        if (text.Length > Longest || !System.Text.Ascii.IsValid(text))
        {
            return false;
        }

        System.Text.Encoding.ASCII.GetChars(text, characters);
        return Pattern().IsMatch(characters[..text.Length]);
    }

    [GeneratedRegex(
        @"^(kl\.? ?)?([01]?[0-9]|2[0-3])[:.][0-5][0-9]([:.][0-5][0-9]([.,][0-9]{1,9})?)? ?(Z|UTC|[+-][0-9]{2}:?[0-9]{2})?$",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture,
        matchTimeoutMilliseconds: 1000)]
    private static partial Regex Pattern();
}
