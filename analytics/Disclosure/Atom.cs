namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// The people of one place who have a value for the item: every figure of every cell is a sum over atoms, so nothing
/// finer than an atom can be asked for.
/// </summary>
/// <param name="Place">Unique among the atoms of an item in a round.</param>
/// <param name="Tallies">
/// One per attribute that may become known (for a question the answer; for an arena current and desired level, both
/// together, and focus), the same attributes in the same order in every atom: how many people are in each of its
/// categories, "no value" included where people may lack one. Each sums to <see cref="People"/>.
/// </param>
public sealed record Atom(Place Place, IReadOnlyList<IReadOnlyList<int>> Tallies)
{
    /// <summary>How many people have a value.</summary>
    public int People { get; } = Tallies.Count == 0 ? 0 : Tallies[0].Sum();
}
