namespace LusInsight.Analytics.Disclosure;

/// <summary>A place in the numbers of a <see cref="Lattice"/>.</summary>
internal readonly record struct Spot(int Department, int Layer);
