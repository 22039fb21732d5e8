namespace LusInsight.Analytics.Completion;

/// <summary>A part of a round's people, and how many there are.</summary>
/// <param name="Count">In all, late, and past the filters.</param>
/// <param name="People">As asked for, in order.</param>
public sealed record PeopleResult(PeopleCount Count, IReadOnlyList<PersonProgress> People);
