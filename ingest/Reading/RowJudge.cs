using System.Text;
using LusInsight.Analytics.Loads;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Feeds;
using LusInsight.Ingest.Feeds.Checks;

namespace LusInsight.Ingest.Reading;

/// <summary>Says what is wrong with a row of a source: all its cells are looked at, the first fault counts.</summary>
internal sealed class RowJudge(RowSource rows, ColumnCheck[] checks)
{
    /// <summary>Between the cells of a key.</summary>
    public const char KeySeparator = ShownKey.Separator;

    /// <summary>The rejection of the source's current row, which has a fault.</summary>
    public Rejection Judge() => rows.Malformed is { } expected ? Malformed(expected) : BadCell();

    private Rejection BadCell()
    {
        Scale? scale = null;
        (RejectCode Code, ColumnCheck Check, Scale? Scale)? worst = null;
        var content = new RowJson();
        var cells = new RowJson();
        for (var i = 0; i < checks.Length; i++)
        {
            var field = rows.Header.FieldOf(i);
            if (field < 0)
            {
                continue;
            }

            var fault = checks[i].Read(rows.Field(field), ref scale, out var value);
            if (fault is { } code && (worst is null || code < worst.Value.Code))
            {
                worst = (code, checks[i], scale);
            }

            content.Add(checks[i].Column, fault is null, rows.Field(field), value);
            cells.Add(checks[i].Column, rows.Field(field));
        }

        return worst is var (first, check, at)
            ? new Rejection(rows.Line, check.Column.Name, first, check.Expected(first, at), Key(), content.ToString(), cells.ToString())
            : throw new InvalidOperationException("A row without a fault was rejected.");
    }

    /// <summary>Of a row that cannot be split only the key is kept: it can never pass, and what else is in it may be anyone's.</summary>
    private Rejection Malformed(string expected)
    {
        var cells = new RowJson();
        for (var i = 0; i < checks.Length; i++)
        {
            var field = rows.Header.FieldOf(i);
            if (checks[i].Column.IsKey && field >= 0 && field < rows.FieldCount)
            {
                cells.Add(checks[i].Column, rows.Field(field));
            }
        }

        var keyCells = cells.ToString();
        return new Rejection(rows.Line, null, RejectCode.MalformedRow, expected, Key(), keyCells, keyCells);
    }

    private string? Key()
    {
        var key = new List<string>();
        for (var i = 0; i < checks.Length; i++)
        {
            var field = rows.Header.FieldOf(i);
            if (!checks[i].Column.IsKey)
            {
                continue;
            }

            var cell = field >= 0 && field < rows.FieldCount ? CellText.Trim(rows.Field(field)) : [];
            if (CellText.IsBlank(cell))
            {
                return null;
            }

            key.Add(Encoding.UTF8.GetString(cell));
        }

        return string.Join(KeySeparator, key);
    }
}
