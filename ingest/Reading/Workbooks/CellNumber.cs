using System.Globalization;

namespace LusInsight.Ingest.Reading.Workbooks;

/// <summary>Numbers as workbooks store them, and as a person would write them.</summary>
internal static class CellNumber
{
    /// <summary>Every whole number of so many digits is exact.</summary>
    private const int ExactDigits = 15;

    private const double LargestDecimal = 7.9e28;

    /// <summary>Without exponent, and without decimals that are none: 4, 4.5, 12345678901. What is no number stays as it is.</summary>
    public static string Text(string stored)
    {
        if (stored.Length <= ExactDigits && !stored.AsSpan().ContainsAnyExceptInRange('0', '9'))
        {
            return stored;
        }

        return TryRead(stored, out var number) && Math.Abs(number) < LargestDecimal
            ? ((decimal)number).ToString("0.############################", CultureInfo.InvariantCulture)
            : stored;
    }

    public static bool TryRead(string stored, out double number) =>
        double.TryParse(stored, NumberStyles.Float, CultureInfo.InvariantCulture, out number) && double.IsFinite(number);
}
