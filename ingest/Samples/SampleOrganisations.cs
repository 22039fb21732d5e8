using LusInsight.Ingest.Samples.Organisations;

namespace LusInsight.Ingest.Samples;

/// <summary>The five sample organisations, one per known system.</summary>
public static class SampleOrganisations
{
    private static readonly SampleOrganisation[] Known =
        [Aabenraa.Sample, Albertslund.Sample, Norddjurs.Sample, Syddjurs.Sample, Ucl.Sample];

    /// <summary>The specs of the committed samples, by organisation; data-samples holds what they give.</summary>
    public static IReadOnlyList<SampleSpec> All { get; } = [.. Known.Select(organisation => organisation.Spec)];

    /// <summary>The sample of an organisation's or a built-in concept's id, else a municipality of that id.</summary>
    internal static SampleOrganisation For(string id) =>
        Known.FirstOrDefault(sample => string.Equals(sample.Id, id, StringComparison.Ordinal))
        ?? Known.FirstOrDefault(sample => string.Equals(sample.ConceptId, id, StringComparison.Ordinal))
        ?? Albertslund.Sample with { Name = char.ToUpperInvariant(id[0]) + id[1..] };
}
