using System.Text.Json.Serialization;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>What the answers to a kind of question say over the rounds (contract §3).</summary>
/// <param name="Department">Null where the viewer has several tops and asked for none of them.</param>
/// <param name="Questions">In the concept's order.</param>
/// <param name="Own">A leader's own answers; null for everybody else.</param>
public sealed record TrendsResult(
    DepartmentId? Department,
    IReadOnlyList<QuestionTrend> Questions,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] IReadOnlyList<OwnAnswers>? Own = null)
{
    /// <summary>Points within which a change is none.</summary>
    public double EquivalenceMargin { get; init; }
}
