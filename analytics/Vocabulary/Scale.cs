namespace LusInsight.Analytics.Vocabulary;

/// <summary>A scale of whole numbers, both ends included. Values of different scales are never mixed.</summary>
/// <param name="Min">The lowest value.</param>
/// <param name="Max">The highest value, above <paramref name="Min"/>.</param>
public readonly record struct Scale(int Min, int Max)
{
    /// <summary>How many values the scale has.</summary>
    public int Count => Max - Min + 1;

    /// <summary>Whether <paramref name="value"/> is on the scale.</summary>
    public bool Contains(int value) => value >= Min && value <= Max;
}
