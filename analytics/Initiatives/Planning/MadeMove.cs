namespace LusInsight.Analytics.Initiatives.Planning;

/// <summary>What became of a move.</summary>
/// <param name="Move">As it was asked for.</param>
/// <param name="CostLevels">Levels that the plan lifts less than before it; under 0 where it lifts more; 0 where it was refused.</param>
/// <param name="Refused">Why it was not made; null when it was.</param>
public sealed record MadeMove(PlanMove Move, long CostLevels, MoveRefusal? Refused);
