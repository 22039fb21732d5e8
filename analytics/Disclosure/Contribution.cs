namespace LusInsight.Analytics.Disclosure;

/// <summary>What one person adds to the cells of an item in a round: nothing else of them is in any figure.</summary>
/// <param name="Place">Where they count.</param>
/// <param name="Answer">A number that is the same exactly where all their values for the item are.</param>
public readonly record struct Contribution(Place Place, long Answer);
