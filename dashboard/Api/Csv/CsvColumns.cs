namespace LusInsight.Dashboard.Api.Csv;

/// <summary>Which column each field of an answer has: its own name, shared by the lists that use the same one.</summary>
internal sealed class CsvColumns
{
    private readonly List<string> _names = [];

    public CsvColumns(CsvShape root) => Root = Place(root, "", []);

    /// <summary>The header.</summary>
    public IReadOnlyList<string> Names => _names;

    /// <summary>Where the outermost object's fields go.</summary>
    public Placed Root { get; }

    // An inner object that repeats a name from outside it (a child's department) has its list's name before all of its own.
    private Placed Place(CsvShape shape, string prefix, IReadOnlyCollection<string> outer)
    {
        var fields = shape.Fields.Select(field => (field, Column(prefix + field))).ToList();
        IReadOnlyCollection<string> seen = [.. outer, .. shape.Fields.Select(field => prefix + field)];
        return new Placed(
            fields,
            [.. shape.Parts.Select(part => (part.Field, Place(part.Shape, $"{prefix}{part.Field}_", seen)))],
            [.. shape.Lists.Select(list => (list.Field, Place(
                list.Shape, list.Shape.Fields.Any(seen.Contains) ? list.Field + "_" : "", seen)))]);
    }

    private int Column(string name)
    {
        var index = _names.IndexOf(name);
        if (index < 0)
        {
            index = _names.Count;
            _names.Add(name);
        }

        return index;
    }

    /// <summary>One object's fields with their columns.</summary>
    internal sealed record Placed(
        IReadOnlyList<(string Field, int Column)> Fields,
        IReadOnlyList<(string Field, Placed Place)> Parts,
        IReadOnlyList<(string Field, Placed Place)> Lists);
}
