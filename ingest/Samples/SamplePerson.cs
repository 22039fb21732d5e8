namespace LusInsight.Ingest.Samples;

/// <summary>One person, as they are today and where they were before.</summary>
internal sealed record SamplePerson
{
    public required string Id { get; init; }

    /// <summary>The person's place in the department; 0 is its head.</summary>
    public required int Place { get; init; }

    public required SampleDepartment Department { get; init; }

    /// <summary>Where the person was until <see cref="MovedIn"/>; null = always here.</summary>
    public SampleDepartment? EarlierDepartment { get; init; }

    /// <summary>The index of the first round in <see cref="Department"/>.</summary>
    public int MovedIn { get; init; }

    public string? ManagerId { get; init; }

    public string? Level { get; init; }

    public required string Name { get; init; }

    public required DateOnly BirthDate { get; init; }

    /// <summary>Null = always.</summary>
    public DateOnly? EmployedFrom { get; init; }

    /// <summary>Null = still.</summary>
    public DateOnly? EmployedTo { get; init; }

    /// <summary>Everything further about the person is thrown with these.</summary>
    public required SampleDice Dice { get; init; }

    public SampleDepartment DepartmentIn(SampleRound round) =>
        EarlierDepartment is not null && round.Index < MovedIn ? EarlierDepartment : Department;
}
