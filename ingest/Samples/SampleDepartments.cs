namespace LusInsight.Ingest.Samples;

/// <summary>The tree of departments, and how many people work in each.</summary>
internal sealed class SampleDepartments
{
    // One more unit for so many people, up to a number that a tree on a screen still bears.
    private const int PeoplePerUnit = 40;
    private const int MostUnits = 1000;

    private readonly List<SampleDepartment> _all = [];
    private readonly Dictionary<string, SampleDepartment> _byId = new(StringComparer.Ordinal);

    public SampleDepartments(SampleOrganisation organisation, SampleSpec spec)
    {
        Add(organisation, spec.Organisation, null, organisation.Name);
        foreach (var (id, parent, name) in organisation.Departments)
        {
            Add(organisation, id, parent ?? spec.Organisation, name);
        }

        Split(organisation, Math.Min(MostUnits, spec.Leaders / PeoplePerUnit));
        Fill(spec);
    }

    public IReadOnlyList<SampleDepartment> All => _all;

    public SampleDepartment Top => _all[0];

    public SampleDepartment this[string id] => _byId[id];

    private void Add(SampleOrganisation organisation, string id, string? parentId, string name)
    {
        var parent = parentId is null ? null : _byId[parentId];
        var department = new SampleDepartment
        {
            Index = _all.Count,
            Id = id,
            Name = name,
            Parent = parent,
            Depth = parent is null ? 0 : parent.Depth + 1,
            IsLate = parent is { IsLate: true } || organisation.Late.Contains(id, StringComparer.Ordinal),
            IsClosed = string.Equals(id, organisation.Closed, StringComparison.Ordinal),
        };
        _all.Add(department);
        _byId.Add(id, department);
        if (parent is not null)
        {
            parent.IsLeaf = false;
        }
    }

    // More people than the tree was drawn for: its leaves get numbered units in turn.
    private void Split(SampleOrganisation organisation, int wanted)
    {
        var leaves = _all.Where(department => department is { IsLeaf: true, IsClosed: false }).ToList();
        for (var unit = 0; _all.Count < wanted; unit++)
        {
            var leaf = leaves[unit % leaves.Count];
            var number = (unit / leaves.Count) + 1;
            Add(organisation, FormattableString.Invariant($"{leaf.Id}_{number}"), leaf.Id, FormattableString.Invariant($"{leaf.Name} {number}"));
        }
    }

    // A head in every department first, then the rest by weight: many in the leaves, few above.
    private void Fill(SampleSpec spec)
    {
        var dice = new SampleDice(spec.Seed, DiceFor.Departments, 0);
        var weights = _all.ConvertAll(department => department switch
        {
            { IsClosed: true } => 0,
            { Index: 0 } => 1,
            { IsLeaf: false } => 2,
            _ => dice.Between(5, 9),
        });
        var total = weights.Sum();
        var open = _all.Count(department => !department.IsClosed);
        long rest = Math.Max(0, spec.Leaders - open);
        var (heads, people, passed) = (Math.Min(open, spec.Leaders), 0, 0);
        foreach (var department in _all.Where(department => !department.IsClosed))
        {
            var before = rest * passed / total;
            passed += weights[department.Index];
            department.FirstPerson = people;
            department.PeopleCount = (heads-- > 0 ? 1 : 0) + (int)((rest * passed / total) - before);
            people += department.PeopleCount;
        }
    }
}
