using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Access;

/// <summary>What a viewer was shown or refused: what the access log tells.</summary>
/// <param name="Right">What of.</param>
/// <param name="Sight">Where the viewer's results come from.</param>
/// <param name="Scope">What was asked about; null where a query has none.</param>
/// <param name="IsRefused">Whether it was refused.</param>
/// <param name="Subjects">Whose rows were shown by themselves; empty for figures.</param>
public sealed record Sighting(Right Right, Sight Sight, Scope? Scope, bool IsRefused, IReadOnlyList<LeaderId> Subjects);
