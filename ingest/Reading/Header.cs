using LusInsight.Ingest.Feeds;

namespace LusInsight.Ingest.Reading;

/// <summary>Which field of a file's records holds which column.</summary>
internal sealed class Header
{
    private readonly int[] _fields;

    private Header(int[] fields, int fieldCount, IReadOnlyList<string> unknownColumns)
    {
        _fields = fields;
        FieldCount = fieldCount;
        UnknownColumns = unknownColumns;
    }

    /// <summary>How many fields a record should have.</summary>
    public int FieldCount { get; }

    /// <summary>Headers that are no column's, as delivered; fields without a header are not named.</summary>
    public IReadOnlyList<string> UnknownColumns { get; }

    /// <summary>The field of a column, by its place in the definition; -1 where the file lacks it.</summary>
    public int FieldOf(int column) => _fields[column];

    /// <summary>Finds the columns of a file by its header line.</summary>
    /// <param name="feed">What the file should hold.</param>
    /// <param name="file">Its name, for messages.</param>
    /// <param name="names">The header's fields.</param>
    /// <param name="line">Where it stands.</param>
    /// <exception cref="DeliveryException">Two headers for one column, or none for a key.</exception>
    public static Header Find(FeedDefinition feed, string file, IReadOnlyList<string> names, long line = 1)
    {
        var fields = Enumerable.Repeat(-1, feed.Columns.Count).ToArray();
        var unknown = new List<string>();
        for (var i = 0; i < names.Count; i++)
        {
            var column = HeaderNames.ColumnOf(feed, names[i]);
            if (column >= 0 && fields[column] >= 0)
            {
                throw new DeliveryException(
                    $"{file} has two headers for {feed.Columns[column].Name}: '{names[fields[column]]}' and '{names[i]}'; remove or rename one of them")
                {
                    Fault = DeliveryFault.HeaderTwice,
                    Subject = file,
                    Columns = [feed.Columns[column].Name],
                    Headers = [names[fields[column]], names[i]],
                };
            }

            if (column >= 0)
            {
                fields[column] = i;
            }
            else if (LooseName.Of(names[i]).Length > 0)
            {
                unknown.Add(names[i]);
            }
        }

        RequireKeys(feed, file, fields, unknown, line);
        return new Header(fields, names.Count, unknown);
    }

    /// <summary>A header of columns that are known to be such, as quarantine keeps them; a key may be missing.</summary>
    public static Header Of(FeedDefinition feed, IReadOnlyList<string> columns) =>
        new([.. feed.Columns.Select(column => columns.ToList().IndexOf(column.Name))], columns.Count, []);

    private static void RequireKeys(FeedDefinition feed, string file, int[] fields, List<string> unknown, long line)
    {
        var missing = feed.Columns.Where((column, i) => column.IsKey && fields[i] < 0).ToList();
        if (missing.Count == 0)
        {
            return;
        }

        var isHeader = Array.Exists(fields, field => field >= 0);
        var wanted = missing.Select(column => $"{column.Name} ({string.Join(", ", DanishHeaders.Of(column.Name).DefaultIfEmpty(column.Name))})");
        var nearest = missing.SelectMany(column => HeaderNames.Nearest(column, unknown, isHeader)).Distinct(StringComparer.Ordinal).ToList();
        var where = line > 1 ? string.Create(System.Globalization.CultureInfo.InvariantCulture, $" in line {line}, which comes nearest to a header") : string.Empty;
        throw new DeliveryException($"{file} has no column {string.Join(" and ", wanted)}{where}; " + (nearest.Count == 0
            ? "none of its headers is near: is its first line the header, separated by comma, semicolon or tab?"
            : $"the nearest headers are {string.Join(", ", nearest.Select(name => $"'{name}'"))}: rename what is meant"))
        {
            Fault = DeliveryFault.HeaderLacksColumn,
            Subject = file,
            Columns = [.. missing.Select(column => column.Name)],
            Headers = nearest,
        };
    }
}
