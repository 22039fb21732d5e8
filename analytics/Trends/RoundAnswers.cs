using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>The answers to one question in one round within a scope, and what they are compared with.</summary>
internal sealed class RoundAnswers(QuestionId question, RoundId round, Histogram answers, RoundAnswers? earlier, bool pairsAreCells)
{
    public QuestionId Question { get; } = question;

    public RoundId Round { get; } = round;

    public Histogram Answers { get; } = answers;

    /// <summary>The nearest earlier round with answers within the scope; null in the first.</summary>
    public RoundAnswers? Earlier { get; } = earlier;

    /// <summary>Whether that is also the organisation's nearest earlier round with the question, as pair_cell counts it.</summary>
    public bool PairsAreCells { get; } = pairsAreCells;

    /// <summary>Welch's p of the change, or null.</summary>
    public double? ChangeP { get; } = earlier is null ? null : WelchTest.P(earlier.Answers, answers);

    /// <summary>One question's rounds with answers within the scope, in order.</summary>
    /// <param name="question">The question.</param>
    /// <param name="rounds">All rounds, in order.</param>
    /// <param name="counts">The question's counts, in every round that anybody in the organisation answered in.</param>
    public static IReadOnlyList<RoundAnswers> Of(QuestionId question, IEnumerable<RoundId> rounds, IEnumerable<AnswerCount> counts)
    {
        var byRound = counts.ToLookup(count => count.RoundId);
        var found = new List<RoundAnswers>();
        RoundId? earlierAnywhere = null;
        foreach (var round in rounds.Where(byRound.Contains))
        {
            var answers = new Histogram();
            foreach (var count in byRound[round])
            {
                answers.Add(count.Value, count.PeopleCount);
            }

            if (answers.Count > 0)
            {
                var earlier = found.LastOrDefault();
                found.Add(new RoundAnswers(question, round, answers, earlier, earlier?.Round == earlierAnywhere));
            }

            earlierAnywhere = round;
        }

        return found;
    }
}
