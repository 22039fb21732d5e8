namespace LusInsight.Analytics.Completion;

/// <summary>How many people a round's list is about.</summary>
/// <param name="All">Eligible in the scope.</param>
/// <param name="Late">Those whose next stage was due before the day asked for.</param>
/// <param name="Found">Those past the list's own filters, on all of its pages.</param>
public sealed record PeopleCount(long All, long Late, long Found);
