using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Completion;

/// <summary>One row per person eligible in a round: how far they are and what comes next (contract §3).</summary>
/// <param name="LeaderId">The person.</param>
/// <param name="Name">Null where leaders.csv has none.</param>
/// <param name="Manager">Theirs in that round, or null.</param>
/// <param name="ManagerName">Null where leaders.csv has none.</param>
/// <param name="Department">Where the conversation happened, else where they were in the round.</param>
/// <param name="Reached">The furthest stage; null = none.</param>
/// <param name="Next">The concept's next one; null when there is none.</param>
/// <param name="DueOn">When that is due; null without a next stage.</param>
/// <param name="OverdueDays">Days since then, 0 or more.</param>
/// <param name="IsComplete">Whether the person has reached the goal, by the concept's rule.</param>
public sealed record PersonProgress(
    LeaderId LeaderId,
    string? Name,
    LeaderId? Manager,
    string? ManagerName,
    DepartmentId Department,
    Stage? Reached,
    Stage? Next,
    DateOnly? DueOn,
    int OverdueDays,
    bool IsComplete);
