namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// The relations of what is shown, which of them a new row contradicts, and what becomes of them as unknowns are set free
/// one after the other. For each freed unknown one relation is given up, and taken out of the others that have it; where
/// one without a contradiction has it, that one, so that only contradicted relations change at once and all others when
/// they are looked at.
/// </summary>
internal sealed class Contradictions
{
    private readonly int _unknownCount;
    private readonly List<Relation>[] _quietOf;
    private readonly List<Relation> _joined = [];
    private readonly List<(int Unknown, Relation Given)> _freed = [];

    public Contradictions(List<Relation> relations, bool[] row)
    {
        _unknownCount = row.Length;
        _quietOf = new List<Relation>[row.Length];
        foreach (var relation in relations.OrderBy(r => r.Unknowns.Length))
        {
            if (relation.Weigh(row) is var weight and not 0)
            {
                // The row's weight goes along as one more unknown, so that it is divided alike.
                AtFirst.Add(new Relation([.. relation.Unknowns, row.Length], [.. relation.Weights, weight]));
                continue;
            }

            Array.ForEach(relation.Unknowns, unknown => (_quietOf[unknown] ??= []).Add(relation));
        }
    }

    /// <summary>The contradicted relations before anything is freed, the shortest first. Their last unknown is no person's.</summary>
    public List<Relation> AtFirst { get; } = [];

    /// <summary>How far things have come, for <see cref="Return"/>.</summary>
    public (int Freed, int Joined) Mark => (_freed.Count, _joined.Count);

    /// <summary>Sets an unknown free.</summary>
    /// <returns>What is left of the contradicted relations.</returns>
    public List<Relation> Free(int unknown, List<Relation> contradicted)
    {
        var given = FindQuiet(unknown) ?? contradicted.Where(r => r.WeightOf(unknown) != 0).MinBy(r => r.Unknowns.Length);
        if (given is null)
        {
            return contradicted;
        }

        _freed.Add((unknown, given));
        List<Relation> left = new(contradicted.Count);
        foreach (var relation in contradicted)
        {
            if (!ReferenceEquals(relation, given) && Without(unknown, relation, given) is { Unknowns.Length: > 0 } rest)
            {
                (rest.Unknowns[^1] == _unknownCount ? left : _joined).Add(rest);
            }
        }

        return left;
    }

    /// <summary>Takes back whatever was freed since.</summary>
    public void Return((int Freed, int Joined) mark)
    {
        _freed.RemoveRange(mark.Freed, _freed.Count - mark.Freed);
        _joined.RemoveRange(mark.Joined, _joined.Count - mark.Joined);
    }

    // A relation without a contradiction that, as things stand, has the unknown: by itself, or by what
    // was given up for those before.
    private Relation? FindQuiet(int unknown)
    {
        return _freed.Select(one => one.Unknown).Prepend(unknown)
            .SelectMany(u => _quietOf[u] ?? [])
            .Concat(_joined)
            .Select(r => _freed.Aggregate(r, (rest, one) => Without(one.Unknown, rest, one.Given)))
            .FirstOrDefault(r => r.WeightOf(unknown) != 0);
    }

    private static Relation Without(int unknown, Relation relation, Relation given) => relation.WeightOf(unknown) is var weight and not 0
        ? relation.Minus(given.WeightOf(unknown), given, weight)
        : relation;
}
