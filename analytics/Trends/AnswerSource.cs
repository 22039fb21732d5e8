using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>Where a viewer's answers come from: counted, or as they were released.</summary>
internal abstract class AnswerSource
{
    /// <summary>Answers within the scope by question.</summary>
    public abstract ILookup<QuestionId, AnswerCount> Counts { get; }

    /// <summary>Later − earlier of those who answered in both; null where that is not shown.</summary>
    /// <param name="round">One with an earlier round.</param>
    public abstract Histogram? Differences(RoundAnswers round);

    /// <summary>The rows of rounds whose figures may not be shown.</summary>
    /// <param name="question">The question.</param>
    /// <param name="shown">The rounds that are.</param>
    public abstract IEnumerable<RoundTrend> NotShown(QuestionDefinition question, IReadOnlyCollection<RoundId> shown);

    /// <summary>The day of figures that stand although answers have changed since; else null.</summary>
    public abstract DateOnly? KeptSince(RoundAnswers round);

    /// <summary>Rows (change, people) as a histogram.</summary>
    protected static Histogram Sum(IEnumerable<(int Change, long PeopleCount)> rows)
    {
        var differences = new Histogram();
        foreach (var (change, people) in rows)
        {
            differences.Add(change, people);
        }

        return differences;
    }
}
