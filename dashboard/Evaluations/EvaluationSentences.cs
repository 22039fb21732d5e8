using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Text;
using LusInsight.Dashboard.Trends;

namespace LusInsight.Dashboard.Evaluations;

/// <summary>What people say of the conversations, in sentences.</summary>
/// <param name="language">Of the page.</param>
/// <param name="rounds">Short names of the rounds.</param>
public sealed class EvaluationSentences(Language language, RoundLabels rounds)
{
    private readonly TrendSentences _trends = new(language, rounds);
    private readonly QuestionSentences _questions = new(language, rounds);

    /// <summary>The first question's mean, then what has moved.</summary>
    public string Lead(IReadOnlyList<QuestionChange> changes, RoundId? round)
    {
        ArgumentNullException.ThrowIfNull(changes);
        return changes.FirstOrDefault(change => change.Now is not null) is { } first
            ? $"{Mean(first)} {_trends.Short(changes, round)}"
            : _trends.Lead(changes, round);
    }

    /// <summary>The sentence of one question's card.</summary>
    public string Card(QuestionChange change)
    {
        ArgumentNullException.ThrowIfNull(change);
        return change.Now is { Mean: { } mean, AnswerCount: { } count }
            ? $"{Figure(mean, change, count).Capitalised()} {_questions.Card(change)}"
            : _questions.Card(change);
    }

    private string Mean(QuestionChange change) =>
        $"{QuestionSentences.NameOf(change)}: {Figure(change.Now!.Mean!.Value, change, change.Now.AnswerCount!.Value)}";

    private string Figure(double mean, QuestionChange change, long count) => language[
        $"{language.Mean(mean)} af {change.Question.Max} ({language.Count(count)} svar).",
        $"{language.Mean(mean)} of {change.Question.Max} ({language.Count(count)} {(count == 1 ? "answer" : "answers")})."];
}
