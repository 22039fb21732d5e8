using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Completion;

/// <summary>How far a round is in a department with everything below it (contract §3).</summary>
/// <param name="Round">Null only where the organisation has no round yet; every count is then 0.</param>
/// <param name="Department">Null where the viewer has several tops and asked for none of them.</param>
/// <param name="Eligible">People whose employment overlaps the round, each counted once.</param>
/// <param name="Complete">Those of them who have reached the concept's complete stage.</param>
/// <param name="CompletionRatio">Complete / eligible, 0–1; null when nobody is eligible.</param>
/// <param name="Stages">In the concept's order.</param>
/// <param name="Deadlines">In the concept's order.</param>
/// <param name="Elapsed">Per pair of neighbouring stages, without scheduled.</param>
/// <param name="Children">Direct children only, by name; people of the department itself are not in them.</param>
/// <param name="Forecast">At closes_on; null until a method has enough to go on.</param>
public sealed record CompletionResult(
    RoundId? Round,
    DepartmentId? Department,
    long Eligible,
    long Complete,
    double? CompletionRatio,
    IReadOnlyList<StageCount> Stages,
    IReadOnlyList<DeadlineCount> Deadlines,
    IReadOnlyList<ElapsedDays> Elapsed,
    IReadOnlyList<ChildCompletion> Children,
    Forecast? Forecast);
