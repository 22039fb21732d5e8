using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Loading;

/// <summary>What forgetting somebody did. It does not tell whom.</summary>
/// <param name="Organisation">Whose.</param>
/// <param name="Generation">The one in force.</param>
/// <param name="Written">How many generations were written anew; zero when the person was forgotten before.</param>
/// <param name="DeletedFiles">How many deliveries and reports were deleted.</param>
public sealed record ForgetSummary(OrganisationId Organisation, int Generation, int Written, int DeletedFiles);
