using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Evaluations;

/// <summary>One row per evaluation question under a condition. In points of the question's scale; nothing is said of cause.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Text">As asked now.</param>
/// <param name="MetCount">People whose conversation met the condition; null where hidden.</param>
/// <param name="MetMean">Their mean; null where there are none.</param>
/// <param name="OtherCount">People whose conversation did not.</param>
/// <param name="OtherMean">Their mean; null where there are none.</param>
/// <param name="Difference">Met − other.</param>
/// <param name="CiLow">Lower end of its 95 % Welch interval; null with fewer than two on a side.</param>
/// <param name="CiHigh">Its upper end.</param>
/// <param name="Hidden">Why the figures are null; null when they may be shown.</param>
public sealed record ConditionDifference(
    QuestionId Question,
    string Text,
    long? MetCount,
    double? MetMean,
    long? OtherCount,
    double? OtherMean,
    double? Difference,
    double? CiLow,
    double? CiHigh,
    Hidden? Hidden = null)
{
    internal static ConditionDifference NotShown(QuestionDefinition question, Hidden reason) =>
        new(question.Id, question.Text, null, null, null, null, null, null, null, reason);

    internal static ConditionDifference Of(QuestionDefinition question, Histogram met, Histogram other)
    {
        var interval = WelchInterval.Of(other, met);
        return new ConditionDifference(
            question.Id, question.Text, met.Count, met.Mean, other.Count, other.Mean, met.Mean - other.Mean, interval?.Low, interval?.High);
    }
}
