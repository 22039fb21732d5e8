using System.Globalization;

namespace LusInsight.Dashboard.Text;

/// <summary>
/// The language of a page. A text stands where it is shown, in Danish and English side by side: neither can be missing,
/// and a sentence reads as the sentence it is. How numbers and dates are written: <see cref="Numbers"/>, <see cref="Dates"/>.
/// </summary>
public sealed class Language
{
    /// <summary>Danish, the default.</summary>
    public static readonly Language Danish = new("da", "da-DK", decimalSeparator: ",", groupSeparator: ".");

    /// <summary>British English.</summary>
    public static readonly Language English = new("en", "en-GB", decimalSeparator: ".", groupSeparator: ",");

    private Language(string code, string culture, string decimalSeparator, string groupSeparator)
    {
        Code = code;
        Culture = (CultureInfo)CultureInfo.GetCultureInfo(culture).Clone();
        Culture.NumberFormat.NumberDecimalSeparator = decimalSeparator;
        Culture.NumberFormat.NumberGroupSeparator = groupSeparator;
        Culture.NumberFormat.NegativeSign = "\u2212";
    }

    /// <summary>As in the address and in the page's lang attribute: da or en.</summary>
    public string Code { get; }

    /// <summary>Sorts names and formats numbers, with a real minus sign (U+2212).</summary>
    public CultureInfo Culture { get; }

    /// <summary>The other language.</summary>
    public Language Other => this == Danish ? English : Danish;

    /// <summary>A text in this language.</summary>
    public string this[string danish, string english] => this == Danish ? danish : english;

    /// <summary>The language of an address: English for en and en-GB and the like, else Danish.</summary>
    public static Language Of(string? culture) =>
        culture is not null && culture.StartsWith("en", StringComparison.OrdinalIgnoreCase) ? English : Danish;

    /// <summary>"A", "A og B", "A, B og C".</summary>
    public string List(IReadOnlyList<string> names)
    {
        ArgumentNullException.ThrowIfNull(names);
        return names.Count <= 1
            ? string.Concat(names)
            : $"{string.Join(", ", names.SkipLast(1))} {this["og", "and"]} {names[^1]}";
    }
}
