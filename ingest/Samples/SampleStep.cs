namespace LusInsight.Ingest.Samples;

/// <summary>The dates of a conversation, in the order of their columns.</summary>
internal enum SampleStep
{
    Invited,
    Scheduled,
    Prepared,
    Held,
    Concluded,
    LeaderApproved,
    ManagerApproved,
    Closed,
    FollowedUp,
}
