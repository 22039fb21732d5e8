namespace LusInsight.Analytics.Completion;

/// <summary>People of one round who had got equally far on one day, and how many of them were complete when it closed.</summary>
/// <param name="Furthest">The stage's number in the concept, 0 = none.</param>
/// <param name="IsComplete">Whether they were complete on that day already.</param>
/// <param name="People">How many.</param>
/// <param name="CompleteAtEnd">Of them; of a round that runs as far as it is known.</param>
public sealed record StageOutcome(int Furthest, bool IsComplete, long People, long CompleteAtEnd);
