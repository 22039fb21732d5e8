namespace LusInsight.Analytics.Disclosure;

/// <summary>One round of an item, as <see cref="PairRenewal"/> needs it.</summary>
/// <param name="All">Everything ever shown of it: by itself, and paired with other rounds.</param>
/// <param name="InForce">What its figures in force were counted from, per person.</param>
/// <param name="Shown">The cells in force.</param>
public sealed record PublishedRound(IReadOnlyList<Published> All, IReadOnlyList<Contribution?> InForce, IReadOnlyList<Cell> Shown);
