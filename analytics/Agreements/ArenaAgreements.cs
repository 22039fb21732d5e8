using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Agreements;

/// <summary>One row per arena with agreements.</summary>
/// <param name="Arena">Null where none was told.</param>
/// <param name="Total">Agreements, the dropped ones included.</param>
/// <param name="Done">Those whose status is done, or that were done by the day asked for.</param>
/// <param name="Overdue">Due before that day, neither done nor dropped.</param>
public sealed record ArenaAgreements(ArenaId? Arena, long Total, long Done, long Overdue);
