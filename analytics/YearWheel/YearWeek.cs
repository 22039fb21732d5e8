namespace LusInsight.Analytics.YearWheel;

/// <summary>One row per week with anything in it.</summary>
/// <param name="WeekOn">Its Monday.</param>
/// <param name="Planned">Conversations planned for it.</param>
/// <param name="FollowUps">Follow-up talks that fall due in it and have not been held.</param>
/// <param name="Agreements">Agreements that fall due in it, neither done nor dropped; 0 for those who do not see agreements.</param>
public sealed record YearWeek(DateOnly WeekOn, long Planned, long FollowUps, long Agreements);
