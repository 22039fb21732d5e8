namespace LusInsight.Ingest.Loading;

/// <summary>Cycles among things that each have one above them.</summary>
internal static class Cycles
{
    /// <summary>Every node that is above itself, however many steps up; those that only lie below a cycle are not.</summary>
    /// <param name="aboveOf">Node → the one above it; one that is not itself a key is a top.</param>
    public static IEnumerable<string> Find(IReadOnlyDictionary<string, string> aboveOf)
    {
        // Which walk came past a node first: meeting one's own trail again closes a cycle, another's has been seen to.
        var walkOf = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var start in aboveOf.Keys)
        {
            var node = start;
            while (aboveOf.TryGetValue(node, out var above) && walkOf.TryAdd(node, start))
            {
                node = above;
            }

            if (aboveOf.ContainsKey(node) && walkOf[node] == start)
            {
                foreach (var member in Around(node, aboveOf))
                {
                    yield return member;
                }
            }
        }
    }

    private static IEnumerable<string> Around(string first, IReadOnlyDictionary<string, string> aboveOf)
    {
        var node = first;
        do
        {
            yield return node;
            node = aboveOf[node];
        }
        while (node != first);
    }
}
