using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Store;

/// <summary>The departments of one generation, in memory: a forest, children by name.</summary>
public sealed class DepartmentTree
{
    private readonly Dictionary<DepartmentId, Department> _byId;
    private readonly ILookup<DepartmentId, Department> _children;

    /// <summary>Builds the forest of <paramref name="departments"/>, which the ingest has found free of cycles.</summary>
    public DepartmentTree(IEnumerable<Department> departments)
    {
        _byId = departments.ToDictionary(d => d.DepartmentId);
        _children = _byId.Values
            .Where(d => d.ParentId is not null)
            .OrderBy(d => d.Name, StringComparer.Ordinal).ThenBy(d => d.DepartmentId.Value, StringComparer.Ordinal)
            .ToLookup(d => d.ParentId!.Value);
        Roots = [.. _byId.Values
            .Where(d => d.ParentId is null)
            .OrderBy(d => d.Name, StringComparer.Ordinal).ThenBy(d => d.DepartmentId.Value, StringComparer.Ordinal)
            .Select(d => d.DepartmentId)];
    }

    /// <summary>The tops of the organisation, by name.</summary>
    public IReadOnlyList<DepartmentId> Roots { get; }

    /// <summary>How many departments there are.</summary>
    public int Count => _byId.Count;

    /// <summary>The department of an id.</summary>
    /// <exception cref="KeyNotFoundException">There is none; ask <see cref="Contains"/> first.</exception>
    public Department this[DepartmentId id] => _byId[id];

    /// <summary>Whether there is such a department.</summary>
    public bool Contains(DepartmentId id) => _byId.ContainsKey(id);

    /// <summary>Direct children, by name.</summary>
    public IEnumerable<Department> Children(DepartmentId id) => _children[id];

    /// <summary>0 for a top, 1 for its children, and so on.</summary>
    public int Depth(DepartmentId id) => Ancestors(id).Count();

    /// <summary>The departments above one, from its parent upwards.</summary>
    public IEnumerable<Department> Ancestors(DepartmentId id)
    {
        for (var parent = _byId[id].ParentId; parent is { } one; parent = _byId[one].ParentId)
        {
            yield return _byId[one];
        }
    }

    /// <summary>Whether <paramref name="id"/> is <paramref name="top"/> or below it.</summary>
    public bool IsWithin(DepartmentId id, DepartmentId top) => id == top || Ancestors(id).Any(a => a.DepartmentId == top);

    /// <summary>A department and everything below it, parents before children, children by name.</summary>
    public IEnumerable<Department> Subtree(DepartmentId top)
    {
        yield return _byId[top];
        foreach (var below in Children(top).SelectMany(child => Subtree(child.DepartmentId)))
        {
            yield return below;
        }
    }
}
