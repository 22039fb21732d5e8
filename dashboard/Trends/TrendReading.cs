using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Layout;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Trends;

/// <summary>The answers of a page: one reading per question, and a leader's own.</summary>
/// <param name="Changes">Each question of the kind in the page's round beside the one before, in the concept's order.</param>
/// <param name="Own">A leader's own answers; null for everybody else.</param>
public sealed record TrendReading(IReadOnlyList<QuestionChange> Changes, IReadOnlyList<OwnAnswers>? Own)
{
    /// <summary>Asks for the page's scope.</summary>
    /// <param name="page">Where the reader is.</param>
    /// <param name="kind">Scaling or evaluation.</param>
    /// <param name="cancellation">Ends when the reader has gone.</param>
    public static TrendReading Read(PageContext page, ItemKind kind, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page.Scope.Round is not { } round)
        {
            return new TrendReading([], null);
        }

        var question = page.Filters.Question is { } id ? QuestionId.From(id) : (QuestionId?)null;
        var trends = new TrendsQuery(kind, page.Scope, question).Run(page.Generation, page.Viewer, cancellation);
        return new TrendReading([.. trends.Questions.Select(trend => QuestionChange.In(trend, round.RoundId))], trends.Own);
    }

    /// <summary>Whether every figure of the page's round is hidden.</summary>
    public bool IsHidden => Changes.Count > 0 && Changes.All(change => change.Kind == ChangeKind.NotShown);

    /// <summary>The sentence under the H1: why nothing is shown, or <paramref name="answer"/>.</summary>
    public string Lead(PageContext page, Func<string> answer)
    {
        ArgumentNullException.ThrowIfNull(page);
        ArgumentNullException.ThrowIfNull(answer);
        return page.AwaitsRelease ? ResultSentences.NotReleased(page.Language, page.Scope.Round!, page.Today)
            : IsHidden ? ResultSentences.TooFew(page)
            : answer();
    }
}
