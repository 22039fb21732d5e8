using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Samples;

/// <summary>What is settled before the first person is invented.</summary>
internal sealed class SamplePlan
{
    public SamplePlan(SampleSpec spec)
    {
        Spec = spec;
        Organisation = SampleOrganisations.For(spec.Organisation);
        var concept = BuiltInConcepts.Find(Organisation.ConceptId)
            ?? throw new InvalidOperationException($"{Organisation.ConceptId} is not built in.");
        Rounds = SampleRound.Of(Organisation, concept.Kinds[0], spec.Rounds);
        Concept = Organisation.Adjust?.Invoke(concept, [.. Rounds.Select(round => round.Id)]) ?? concept;
        Departments = new SampleDepartments(Organisation, spec);
        Today = Organisation.Today.In(SampleRound.LastYear);
        Initiatives = SampleInitiative.Of(this);
    }

    public SampleSpec Spec { get; }

    public SampleOrganisation Organisation { get; }

    public Concept Concept { get; }

    public IReadOnlyList<SampleRound> Rounds { get; }

    public SampleDepartments Departments { get; }

    public DateOnly Today { get; }

    public IReadOnlyList<SampleInitiative> Initiatives { get; }

    /// <summary>The first round after the closed department's people had moved on; with less than three rounds there is none.</summary>
    public int ReorganisedIn => Rounds.Count < 3 ? 0 : Rounds.Count - 2;

    /// <summary>Whether an item is used in a round: its first and last rounds are included.</summary>
    public bool IsUsed(RoundId? from, RoundId? to, SampleRound round) =>
        (from is not { } first || Index(first) <= round.Index) && (to is not { } last || round.Index <= Index(last));

    private int Index(RoundId id) => Rounds.First(round => round.Id == id).Index;
}
