namespace LusInsight.Ingest.Loading;

/// <summary>Rows out of quarantine that a load tried again.</summary>
/// <param name="Accepted">Left quarantine.</param>
/// <param name="Rejected">Stay there.</param>
public readonly record struct RetriedRows(long Accepted, long Rejected);
