using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>Where a viewer's answers come from: counted, or as they were released.</summary>
internal abstract class AnswerSource
{
    /// <summary>Answers within the scope by question.</summary>
    public abstract ILookup<QuestionId, AnswerCount> Counts { get; }

    /// <summary>Answers then and now of those who answered in both; null where that is not shown.</summary>
    /// <param name="round">One with an earlier round.</param>
    public abstract PairTable? Pairs(RoundAnswers round);

    /// <summary>The same by the departments that the scope consists of; null where these are not shown.</summary>
    /// <param name="round">One with an earlier round.</param>
    public abstract IReadOnlyList<ChangeGroup>? Groups(RoundAnswers round);

    /// <summary>The rows of rounds whose figures may not be shown.</summary>
    /// <param name="question">The question.</param>
    /// <param name="shown">The rounds that are.</param>
    public abstract IEnumerable<RoundTrend> NotShown(QuestionDefinition question, IReadOnlyCollection<RoundId> shown);

    /// <summary>The day of figures that stand although answers have changed since; else null.</summary>
    public abstract DateOnly? KeptSince(RoundAnswers round);

    /// <summary>Rows (then, now, people) as a table.</summary>
    protected static PairTable Sum(IEnumerable<(int Earlier, int Later, long PeopleCount)> rows)
    {
        var pairs = new PairTable();
        foreach (var (earlier, later, people) in rows)
        {
            pairs.Add(earlier, later, people);
        }

        return pairs;
    }
}
