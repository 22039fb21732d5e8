namespace LusInsight.Analytics.Disclosure;

/// <summary>What has been released of an item in a round.</summary>
/// <param name="Lattice">The cells as they were then: departments may have been moved since.</param>
/// <param name="Shown">Those shown.</param>
public sealed record PastRelease(Lattice Lattice, IReadOnlyList<Cell> Shown);
