using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Evaluations;

/// <summary>One row per fact of completion that evaluations are held beside.</summary>
/// <param name="Rule">A deadline rule of the concept; null for the wait from invited to held.</param>
/// <param name="Stage">What the rule asks for in time; invited for the wait.</param>
/// <param name="Before">Before what; held for the wait.</param>
/// <param name="Days">Days of the rule; of the wait the most days that count as short: half waited no longer. Null where nobody did.</param>
/// <param name="Questions">In the concept's order, those used in the round. Met = in time, or a short wait.</param>
public sealed record EvaluationCondition(string? Rule, Stage Stage, Stage Before, int? Days, IReadOnlyList<ConditionDifference> Questions);
