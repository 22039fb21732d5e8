namespace LusInsight.Ingest.Reading;

/// <summary>Levenshtein's distance: how many letters to insert, remove or change.</summary>
internal static class EditDistance
{
    private const int Longest = 100;

    /// <summary>The distance; texts that are far too long to be near are as far away as they are long.</summary>
    public static int Between(string from, string to)
    {
        if (from.Length > Longest || to.Length > Longest)
        {
            return Math.Max(from.Length, to.Length);
        }

        var above = Enumerable.Range(0, to.Length + 1).ToArray();
        for (var i = 0; i < from.Length; i++)
        {
            var row = new int[to.Length + 1];
            row[0] = i + 1;
            for (var j = 0; j < to.Length; j++)
            {
                var change = above[j] + (from[i] == to[j] ? 0 : 1);
                row[j + 1] = Math.Min(change, 1 + Math.Min(above[j + 1], row[j]));
            }

            above = row;
        }

        return above[to.Length];
    }
}
