namespace LusInsight.Analytics.Disclosure;

/// <summary>
/// The people of one round who had a value for the item at the same place then, in the round before and in the one after
/// (of those rounds that have the item).
/// </summary>
/// <param name="Now">Where they counted in the round.</param>
/// <param name="Before">Where in the round before; null = without a value then.</param>
/// <param name="After">Where in the round after; null = without a value then.</param>
/// <param name="Answers">How many gave each answer in the round.</param>
/// <param name="Changes">How many differ by how much (answer after − answer now); empty without <paramref name="After"/>.</param>
public sealed record TrackedAtom(Place Now, Place? Before, Place? After, IReadOnlyList<int> Answers, IReadOnlyList<int> Changes)
{
    /// <summary>How many people they are.</summary>
    public int People { get; } = Answers.Sum();
}
