namespace LusInsight.Dashboard.Charts;

/// <summary>One arena of the ranking; levels are on the concept's scale.</summary>
/// <param name="Name">As the screen shows it.</param>
/// <param name="Address">Where its name leads.</param>
/// <param name="Current">Mean current level.</param>
/// <param name="Desired">Mean desired level.</param>
/// <param name="Gap">Mean of desired − current.</param>
/// <param name="GapLow">Lower end of its 95 % interval; null under two people.</param>
/// <param name="GapHigh">Its upper end.</param>
/// <param name="Below">People who want to lift it.</param>
/// <param name="People">People with both levels.</param>
/// <param name="Focus">People who marked it to work on.</param>
/// <param name="Lift">Levels wished for in all.</param>
/// <param name="IsChosen">Whether its detail is shown.</param>
public sealed record ArenaMark(
    string Name,
    string Address,
    double Current,
    double Desired,
    double Gap,
    double? GapLow,
    double? GapHigh,
    long Below,
    long People,
    long Focus,
    long Lift,
    bool IsChosen = false);
