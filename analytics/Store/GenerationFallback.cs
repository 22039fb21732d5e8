using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Store;

/// <summary>An organisation whose current generation does not open, and what is shown instead.</summary>
/// <param name="Organisation">Whose data it is.</param>
/// <param name="Wanted">The generation that CURRENT names; null when CURRENT names none.</param>
/// <param name="Served">The newest earlier generation that opens; null when none does, so that nothing can be shown.</param>
public sealed record GenerationFallback(OrganisationId Organisation, int? Wanted, int? Served);
