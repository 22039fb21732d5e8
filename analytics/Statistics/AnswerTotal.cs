namespace LusInsight.Analytics.Statistics;

/// <summary>Some people, and the sum of what they answered: all that a mean needs.</summary>
/// <param name="Count">People.</param>
/// <param name="Sum">Of their answers.</param>
public readonly record struct AnswerTotal(long Count, long Sum)
{
    /// <summary>The mean; NaN of nobody, so ask <see cref="Count"/> first.</summary>
    internal double Mean => (double)Sum / Count;

    /// <summary>Both together.</summary>
    public static AnswerTotal operator +(AnswerTotal one, AnswerTotal other) => new(one.Count + other.Count, one.Sum + other.Sum);

    /// <summary>Those of the one who are not of the other.</summary>
    public static AnswerTotal operator -(AnswerTotal one, AnswerTotal other) => new(one.Count - other.Count, one.Sum - other.Sum);

    /// <summary>Of a histogram.</summary>
    public static AnswerTotal Of(Histogram answers)
    {
        ArgumentNullException.ThrowIfNull(answers);
        return new AnswerTotal(answers.Count, answers.Sum);
    }

    /// <summary>All of them together.</summary>
    internal static AnswerTotal Of(IEnumerable<AnswerTotal> parts) => parts.Aggregate(default(AnswerTotal), (sum, part) => sum + part);

    /// <summary>How large a part of all they are, 0–1.</summary>
    internal double ShareOf(AnswerTotal all) => (double)Count / all.Count;
}
