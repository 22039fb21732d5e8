using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;

namespace LusInsight.Ingest.Tests.Reading;

/// <summary>One of the many ways a system may write the same rows.</summary>
/// <param name="Encoding">With its byte order mark, if it has one.</param>
/// <param name="Separator">Between fields.</param>
/// <param name="LineEnd">After lines.</param>
/// <param name="IsDanish">Which headers.</param>
/// <param name="QuotesAll">Or only where it must.</param>
/// <param name="DateForm">A .NET format.</param>
/// <param name="Decimals">What follows a whole number.</param>
/// <param name="Yes">And its opposite.</param>
/// <param name="Nothing">How no value is written.</param>
/// <param name="Seed">Of the columns' order and the blank lines.</param>
public sealed record GivenFormat(
    Encoding Encoding, char Separator, string LineEnd, bool IsDanish, bool QuotesAll, string DateForm, string Decimals, (string Yes, string No) Yes, string Nothing, int Seed)
{
    /// <summary>Every way, mixed.</summary>
    public static Gen<GivenFormat> Any { get; } =
        from encoding in Gen.Elements(new UTF8Encoding(true), new UTF8Encoding(false), Encoding.Unicode, Encoding.BigEndianUnicode, CodePagesEncodingProvider.Instance.GetEncoding(1252)!)
        from separator in Gen.Elements(',', ';', '\t')
        from lineEnd in Gen.Elements("\n", "\r\n")
        from danish in Gen.Elements(true, false)
        from quotesAll in Gen.Elements(true, false)
        from date in Gen.Elements("yyyy-MM-dd", "dd-MM-yyyy", "dd.MM.yyyy", "d/M/yyyy")
        from decimals in Gen.Elements("", ",0", ".0")
        from yes in Gen.Elements(("ja", "nej"), ("TRUE", "FALSE"), ("1", "0"), ("x", ""))
        from nothing in Gen.Elements("", "NULL", "N/A", "-", "  ")
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select new GivenFormat(encoding, separator, lineEnd, danish, quotesAll, date, decimals, yes, nothing, seed);

    /// <summary>A file of rows under headers, each named in both languages.</summary>
    public byte[] Write(IReadOnlyList<(string English, string Danish)> headers, IReadOnlyList<object?[]> rows)
    {
        var random = new Random(Seed);
        var order = Enumerable.Range(0, headers.Count).ToArray();
        random.Shuffle(order);
        var text = new StringBuilder(Line(order.Select(column => IsDanish ? headers[column].Danish : headers[column].English)));
        foreach (var row in rows)
        {
            if (random.Next(3) == 0)
            {
                text.Append(random.Next(2) == 0 ? "" : new string(Separator, random.Next(5))).Append(LineEnd);
            }

            text.Append(Line(order.Select(column => Cell(row[column]))));
        }

        return [.. Encoding.GetPreamble(), .. Encoding.GetBytes(text.ToString())];
    }

    private string Line(IEnumerable<string> cells) => string.Join(Separator, cells.Select(Quote)) + LineEnd;

    private string Quote(string cell) => QuotesAll || cell.AsSpan().ContainsAny($"\"\r\n{Separator}")
        ? $"\"{cell.Replace("\"", "\"\"", StringComparison.Ordinal)}\""
        : cell;

    private string Cell(object? value) => value switch
    {
        null => Nothing,
        int number => number.ToString(CultureInfo.InvariantCulture) + Decimals,
        bool flag => flag ? Yes.Yes : Yes.No,
        DateOnly day => day.ToString(DateForm, CultureInfo.InvariantCulture),
        _ => (string)value,
    };
}
