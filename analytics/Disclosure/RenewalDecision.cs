namespace LusInsight.Analytics.Disclosure;

/// <summary>Whether a released item of a round is released anew.</summary>
/// <param name="IsRenewed">Otherwise the released figures stand.</param>
/// <param name="Shown">What is shown from now on: never less than before.</param>
public sealed record RenewalDecision(bool IsRenewed, IReadOnlyList<Cell> Shown);
