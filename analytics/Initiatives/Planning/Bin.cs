namespace LusInsight.Analytics.Initiatives.Planning;

/// <summary>What matters of a cohort while it is filled.</summary>
/// <param name="Load">Participants so far.</param>
/// <param name="Marks">Of those whom a later item is kept apart from.</param>
internal readonly record struct Bin(int Load, ulong Marks)
{
    /// <summary>An order, so that cohorts that look alike look alike in any order.</summary>
    public static Comparison<Bin> FullestFirst { get; } = (one, other) =>
        one.Load != other.Load ? other.Load.CompareTo(one.Load) : other.Marks.CompareTo(one.Marks);
}
