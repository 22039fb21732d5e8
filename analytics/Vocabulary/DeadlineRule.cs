namespace LusInsight.Analytics.Vocabulary;

/// <summary><paramref name="Stage"/> at least <paramref name="Days"/> days before <paramref name="Before"/>.</summary>
/// <param name="Id">Unique in the concept.</param>
/// <param name="Stage">What must have happened.</param>
/// <param name="Days">0 or more.</param>
/// <param name="Kind">Calendar days, or Danish working days.</param>
/// <param name="Before">The later stage; a conversation is due for the rule when it has this stage's date.</param>
public sealed record DeadlineRule(string Id, Stage Stage, int Days, DayKind Kind, Stage Before);
