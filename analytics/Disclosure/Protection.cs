namespace LusInsight.Analytics.Disclosure;

/// <summary>How well answers are protected from one kind of viewer.</summary>
/// <param name="MinimumGroup">No figure of 1 to this − 1 people may be computable.</param>
/// <param name="KnownAnswers">How many of the answers the viewer knows beforehand: 1 for the leader role (their own).</param>
public readonly record struct Protection(int MinimumGroup, int KnownAnswers = 0)
{
    /// <summary>
    /// The smallest group that may be computable. A group of this many holds at most <see cref="KnownAnswers"/> that the
    /// viewer can take out of it, and <see cref="MinimumGroup"/> others are left.
    /// </summary>
    public int SmallestGroup => MinimumGroup + KnownAnswers;

    /// <summary>Whether who knows so many of the answers knows all of them: all the others are the same.</summary>
    internal bool IsUniform(IReadOnlyList<int> tally)
    {
        var people = 0;
        var most = 0;
        foreach (var count in tally)
        {
            people += count;
            most = Math.Max(most, count);
        }

        return people > 0 && people - most <= KnownAnswers;
    }
}
