using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Samples;

/// <summary>One system's invented organisation: what it looks like, and the story its data tells.</summary>
internal sealed record SampleOrganisation
{
    /// <summary>The organisation's id, and its folder in data-samples.</summary>
    public required string Id { get; init; }

    /// <summary>The organisation's name, and its top department's.</summary>
    public required string Name { get; init; }

    /// <summary>The built-in concept.</summary>
    public required string ConceptId { get; init; }

    /// <summary>The concept as adjusted round by round; null = the built-in one as it is.</summary>
    public Func<Concept, IReadOnlyList<RoundId>, Concept>? Adjust { get; init; }

    /// <summary>How many people the committed sample has.</summary>
    public required int Leaders { get; init; }

    /// <summary>The seed of the committed sample.</summary>
    public required int Seed { get; init; }

    /// <summary>When every round opens.</summary>
    public required MonthDay Opens { get; init; }

    /// <summary>When every round closes, in the same year.</summary>
    public required MonthDay Closes { get; init; }

    /// <summary>The organisation's fixed day in 2026, inside the last round.</summary>
    public required MonthDay Today { get; init; }

    /// <summary>The departments below the top, parents before children; a null parent is the top.</summary>
    public required IReadOnlyList<(string Id, string? Parent, string Name)> Departments { get; init; }

    /// <summary>Departments (with those below) that lag: late, unprepared and often unfinished.</summary>
    public required IReadOnlyList<string> Late { get; init; }

    /// <summary>The department that was closed before the last but one round; its people went on elsewhere.</summary>
    public required string Closed { get; init; }

    /// <summary>Where the closed department's people went.</summary>
    public required IReadOnlyList<string> Successors { get; init; }

    /// <summary>The department that answers clearly lower than the rest in every round.</summary>
    public required string Low { get; init; }

    /// <summary>The question that falls in the last round.</summary>
    public required string Falls { get; init; }

    /// <summary>The question that rises in the last round.</summary>
    public required string Rises { get; init; }

    /// <summary>The arenas that people lack most, first the one that everybody lacks; empty without a spider.</summary>
    public IReadOnlyList<string> Lacked { get; init; } = [];

    /// <summary>The spec of the committed sample.</summary>
    public SampleSpec Spec => new(Id, Leaders, Rounds: 4, Seed);
}
