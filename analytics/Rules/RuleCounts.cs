namespace LusInsight.Analytics.Rules;

/// <summary>How well a round keeps the rules of its concept, in people unless told otherwise.</summary>
/// <param name="GroupCount">Those whose group has met.</param>
/// <param name="GroupWithoutTalkCount">Of them, those without a talk or follow-up of their own.</param>
/// <param name="FollowUpDueCount">Held conversations whose follow-up is due.</param>
/// <param name="FollowUpOverdueCount">Of them, those not followed up.</param>
/// <param name="HeldCount">Held conversations.</param>
/// <param name="OutsideWindowCount">Of them, those held outside the concept's part of the year.</param>
/// <param name="BothKindsCount">Leaders with a LUS of their own and a MUS: their own, or one they held.</param>
/// <param name="WrongOrderCount">Of them, those whose first MUS came before their LUS.</param>
/// <param name="SeniorCount">Eligible people of 55 or more at the round's end.</param>
/// <param name="SeniorOfferedCount">Of them, those with a senior talk in the round.</param>
/// <param name="OpenChecklistCount">Eligible people whose conversation of the round before was held and never closed.</param>
/// <param name="StartedTooEarlyCount">Of them, those already invited in this round.</param>
public sealed record RuleCounts(
    long GroupCount,
    long GroupWithoutTalkCount,
    long FollowUpDueCount,
    long FollowUpOverdueCount,
    long HeldCount,
    long OutsideWindowCount,
    long BothKindsCount,
    long WrongOrderCount,
    long SeniorCount,
    long SeniorOfferedCount,
    long OpenChecklistCount,
    long StartedTooEarlyCount);
