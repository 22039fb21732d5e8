using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Completion;

/// <summary>One row of StageCounts.sql: a department with everything below it, in people.</summary>
internal sealed record StageCounts(
    DepartmentId DepartmentId,
    long Eligible,
    long Complete,
    long Invited,
    long Scheduled,
    long Prepared,
    long Held,
    long Concluded,
    long Approved,
    long Closed,
    long FollowedUp)
{
    /// <summary>How many have the stage's own date.</summary>
    public long this[Stage stage] => stage switch
    {
        Stage.Invited => Invited,
        Stage.Scheduled => Scheduled,
        Stage.Prepared => Prepared,
        Stage.Held => Held,
        Stage.Concluded => Concluded,
        Stage.Approved => Approved,
        Stage.Closed => Closed,
        Stage.FollowedUp => FollowedUp,
        _ => throw new ArgumentOutOfRangeException(nameof(stage), stage, "Not a stage."),
    };
}
