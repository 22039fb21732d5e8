namespace LusInsight.Analytics.Disclosure;

/// <summary>Figures of a round that are or were shown once, and what they were counted from.</summary>
/// <param name="Lattice">The cells as they were then: departments may have been moved since.</param>
/// <param name="Answers">Per person, always in the same order, what they contributed then; null = nothing.</param>
/// <param name="Shown">The cells shown.</param>
/// <param name="Beside">
/// Of paired figures: per person what they contributed to the other round, for only who is in the cell both times counts.
/// Null: figures of the round alone.
/// </param>
public sealed record Published(
    Lattice Lattice, IReadOnlyList<Contribution?> Answers, IReadOnlyList<Cell> Shown, IReadOnlyList<Contribution?>? Beside = null);
