namespace LusInsight.Analytics.Vocabulary;

/// <summary>The stages of a conversation, in the only order they may be passed. A concept lists those it uses.</summary>
public enum Stage
{
    /// <summary>invited_on: the invitation was sent.</summary>
    Invited,

    /// <summary>scheduled_on: the day the conversation is planned for. Takes no part in the order of dates.</summary>
    Scheduled,

    /// <summary>prepared_on: the leader has prepared.</summary>
    Prepared,

    /// <summary>held_on: the conversation took place.</summary>
    Held,

    /// <summary>concluded_on: the conclusions are written.</summary>
    Concluded,

    /// <summary>The later of leader_approved_on and manager_approved_on, when both are there.</summary>
    Approved,

    /// <summary>closed_on: the checklist is closed.</summary>
    Closed,

    /// <summary>followed_up_on: the follow-up talk was held.</summary>
    FollowedUp,
}
