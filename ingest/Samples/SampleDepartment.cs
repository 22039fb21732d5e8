namespace LusInsight.Ingest.Samples;

/// <summary>One department of the sample.</summary>
internal sealed class SampleDepartment
{
    /// <summary>Its place in the list; 0 is the top.</summary>
    public required int Index { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Null for the top.</summary>
    public required SampleDepartment? Parent { get; init; }

    /// <summary>How many departments are above it.</summary>
    public required int Depth { get; init; }

    /// <summary>Whether it lags.</summary>
    public required bool IsLate { get; init; }

    /// <summary>Whether it is no more.</summary>
    public required bool IsClosed { get; init; }

    /// <summary>Whether nothing lies below it.</summary>
    public bool IsLeaf { get; set; } = true;

    /// <summary>The number of its first person, who is its head.</summary>
    public int FirstPerson { get; set; }

    /// <summary>How many people it has today.</summary>
    public int PeopleCount { get; set; }

    /// <summary>The nearest department above that has people, and so a head; null when there is none.</summary>
    public SampleDepartment? Above => Parent is null or { PeopleCount: > 0 } ? Parent : Parent.Above;
}
