namespace LusInsight.Dashboard.Text;

/// <summary>How numbers are written. A figure that may be missing is the component's business, not theirs.</summary>
public static class Numbers
{
    private const char HardSpace = '\u00A0';

    /// <summary>A whole number: 1.234.</summary>
    public static string Count(this Language language, long count) => count.ToString("N0", language.Culture);

    /// <summary>"27 af 46".</summary>
    public static string Of(this Language language, long part, long whole) =>
        language[$"{language.Count(part)} af {language.Count(whole)}", $"{language.Count(part)} of {language.Count(whole)}"];

    /// <summary>A share of 0–1 in whole percent. Only nobody is 0 %, only everybody 100 %.</summary>
    public static string Percent(this Language language, double ratio)
    {
        var percent = Math.Round(ratio * 100, MidpointRounding.AwayFromZero);
        return (percent, ratio) switch
        {
            (0, > 0) => language["under ", "under "] + Whole(1),
            (100, < 1) => language["over ", "over "] + Whole(99),
            _ => Whole(percent),
        };

        string Whole(double value) => value.ToString("N0", language.Culture) + (language == Language.Danish ? $"{HardSpace}%" : "%");
    }

    /// <summary>Two shares with something between them: the unit is told once where both are plain numbers ("70 og 85 %").</summary>
    public static string Percents(this Language language, double low, string between, double high)
    {
        var (from, to) = (language.Percent(low), language.Percent(high));
        var isPlain = char.IsDigit(from[0]) && char.IsDigit(to[0]);
        return (isPlain ? from.TrimEnd('%').TrimEnd(HardSpace) : from) + between + to;
    }

    /// <summary>A mean, a gap or an end of an interval: one decimal unless told, never −0,0.</summary>
    public static string Mean(this Language language, double value, int decimals = 1)
    {
        var rounded = Math.Round(value, decimals, MidpointRounding.AwayFromZero);
        // Adding 0 turns minus zero into zero.
        return (rounded + 0.0).ToString($"N{decimals}", language.Culture);
    }

    /// <summary>The size of a change, without its sign: the words say which way.</summary>
    public static string Size(this Language language, double change, int decimals = 1) => language.Mean(Math.Abs(change), decimals);

    /// <summary>"0,9 til 1,7": two decimals where one would hide that the interval misses 0.</summary>
    public static string Interval(this Language language, double low, double high)
    {
        var decimals = IntervalDecimals(low, high);
        return $"{language.Mean(low, decimals)} {language["til", "to"]} {language.Mean(high, decimals)}";
    }

    /// <summary>How many decimals an interval, and the figure it belongs to, are written with: 1 or 2.</summary>
    public static int IntervalDecimals(double low, double high)
    {
        var missesZero = low > 0 || high < 0;
        return missesZero && (RoundsToZero(low) || RoundsToZero(high)) ? 2 : 1;
    }

    private static bool RoundsToZero(double value) => Math.Abs(Math.Round(value, 1, MidpointRounding.AwayFromZero)) < 0.05;
}
