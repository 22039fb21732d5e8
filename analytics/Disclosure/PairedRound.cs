namespace LusInsight.Analytics.Disclosure;

/// <summary>One round of an item, as <see cref="PairSelection"/> needs it.</summary>
/// <param name="Atoms">Everyone who has a value in the round.</param>
/// <param name="Shown">The cells shown of the round itself.</param>
public sealed record PairedRound(IReadOnlyList<TrackedAtom> Atoms, IReadOnlyList<Cell> Shown);
