using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Layout;

namespace LusInsight.Dashboard.Trends;

/// <summary>From the page's scope to one reading per question.</summary>
public static class TrendReading
{
    /// <summary>Each question of a kind in the page's round beside the one before, in the concept's order.</summary>
    /// <param name="page">Where the reader is.</param>
    /// <param name="kind">Scaling or evaluation.</param>
    /// <param name="cancellation">Ends when the reader has gone.</param>
    public static IReadOnlyList<QuestionChange> Read(PageContext page, ItemKind kind, CancellationToken cancellation)
    {
        ArgumentNullException.ThrowIfNull(page);
        if (page.Scope.Round is not { } round)
        {
            return [];
        }

        var question = page.Filters.Question is { } id ? QuestionId.From(id) : (QuestionId?)null;
        return
        [
            .. new TrendsQuery(kind, page.Scope, question).Run(page.Generation, page.Viewer, cancellation).Questions
                .Select(trend => QuestionChange.In(trend, round.RoundId)),
        ];
    }
}
