using System.Globalization;
using LusInsight.Analytics.Access;
using LusInsight.Analytics.Trends;

namespace LusInsight.Dashboard.Trends;

/// <summary>The margin of "unchanged" as an address holds it: <c>margin=0.5</c>, in points.</summary>
public static class MarginText
{
    private const double Most = 100;

    /// <summary>The margin; the usual one where none is told.</summary>
    /// <exception cref="ScopeException">Not a number above 0 (400).</exception>
    public static double Read(string? text)
    {
        if (string.IsNullOrEmpty(text))
        {
            return TrendsQuery.UsualMargin;
        }

        return double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var margin) && margin is > 0 and <= Most
            ? margin
            : throw new ScopeException("margin", unknown: false, "Expected points above 0, as 0.3.");
    }
}
