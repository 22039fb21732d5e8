using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Samples;

/// <summary>What to invent. The same spec always gives the same bytes.</summary>
/// <param name="Organisation">
/// The organisation's id (a-z, 0-9, -). One of <see cref="SampleOrganisations.All"/> or a built-in concept's id gives that
/// system's sample; any other a municipality with Albertslund's concept.
/// </param>
/// <param name="Leaders">How many people there are over all rounds, those who have left included; 1 or more.</param>
/// <param name="Rounds">How many yearly rounds, the last of them open in 2026; 1 or more.</param>
/// <param name="Seed">Any number; another seed gives other people with the same story.</param>
public sealed record SampleSpec(string Organisation, int Leaders, int Rounds, int Seed)
{
    /// <summary>What is wrong with the spec, in one line; null when nothing is.</summary>
    public string? Fault => this switch
    {
        _ when !OrganisationId.IsWellFormed(Organisation) => "organisation: expected an id of a-z, 0-9 and -",
        { Leaders: < 1 or > 5_000_000 } => "leaders: expected a whole number from 1 to 5000000",
        { Rounds: < 1 or > 50 } => "rounds: expected a whole number from 1 to 50",
        _ => null,
    };
}
