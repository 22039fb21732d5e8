using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>One row per question.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Text">As asked now.</param>
/// <param name="Min">The scale's lowest value.</param>
/// <param name="Max">The scale's highest value.</param>
/// <param name="AnswerCount">People in the departments shown.</param>
/// <param name="Mean">Their mean: the line that departments scatter about; null where nobody answered.</param>
/// <param name="Sd">Points: how much answers vary within departments, pooled; null where no department has two.</param>
/// <param name="Departments">By name.</param>
/// <param name="Funnel">From one person to the largest department, 40 rows at most; empty without <paramref name="Sd"/>.</param>
public sealed record QuestionDepartments(
    QuestionId Question,
    string Text,
    int Min,
    int Max,
    long AnswerCount,
    double? Mean,
    double? Sd,
    IReadOnlyList<DepartmentMean> Departments,
    IReadOnlyList<FunnelPoint> Funnel);
