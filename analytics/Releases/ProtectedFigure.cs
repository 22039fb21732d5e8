namespace LusInsight.Analytics.Releases;

/// <summary>One entry of <see cref="ProtectedFigures"/>: a member of a result record.</summary>
/// <param name="Record">The record.</param>
/// <param name="Member">The name of its property.</param>
/// <param name="Basis">What it is a sum of.</param>
public sealed record ProtectedFigure(Type Record, string Member, FigureBasis Basis);
