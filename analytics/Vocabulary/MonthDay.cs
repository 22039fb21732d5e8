namespace LusInsight.Analytics.Vocabulary;

/// <summary>A day of every year, written MM-DD.</summary>
public readonly record struct MonthDay(int Month, int Day)
{
    /// <inheritdoc />
    public override string ToString() => FormattableString.Invariant($"{Month:00}-{Day:00}");
}
