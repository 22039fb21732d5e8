namespace LusInsight.Analytics.Statistics;

/// <summary>One department's answers in two rounds, and those of the people who answered in both, wherever they were then.</summary>
/// <param name="Earlier">Everybody's answers here in the earlier round.</param>
/// <param name="Later">Everybody's answers here in the later round.</param>
/// <param name="StayedEarlier">Those among <paramref name="Earlier"/> who also answered in the later round.</param>
/// <param name="StayedLater">Those among <paramref name="Later"/> who also answered in the earlier round.</param>
public sealed record ChangeGroup(AnswerTotal Earlier, AnswerTotal Later, AnswerTotal StayedEarlier, AnswerTotal StayedLater);
