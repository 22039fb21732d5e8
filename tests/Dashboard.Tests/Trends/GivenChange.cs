using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Tests.Trends;

/// <summary>A question in 2025 (R2) beside 2024 (R1), on a scale from 1 to 10.</summary>
internal static class GivenChange
{
    public static readonly RoundId Now = RoundId.From("R2");

    public static readonly RoundLabels Rounds = new(
    [
        new Round(RoundId.From("R1"), "LUS 2024", default, default, 1),
        new Round(Now, "LUS 2025", default, default, 1),
    ]);

    public static QuestionChange Of(
        string text, ChangeKind kind, double? now = null, double? before = null, long answers = 36, double half = 0.8, (long Count, double Change)? paired = null)
    {
        var later = now is { } mean ? Round("R2", answers, mean, mean - before, paired) with { SmallestDetectable = half > 0 ? half : null } : null;
        var earlier = before is { } known ? Round("R1", answers - 1, known, null, null) : null;
        var question = new QuestionTrend(QuestionId.From(text), text, 1, 10, [.. new[] { earlier, later }.OfType<RoundTrend>()]);
        return new QuestionChange(
            question, later, earlier, now - before is { } change && half > 0 ? new Interval(change - half, change + half) : null, kind);
    }

    private static RoundTrend Round(string round, long answers, double mean, double? change, (long Count, double Change)? paired) => new(
        RoundId.From(round), answers, mean, null, null, null, null, [], change, null, null, paired?.Count, paired?.Change, null, null);
}
