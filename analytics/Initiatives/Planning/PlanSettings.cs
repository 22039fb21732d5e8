using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Initiatives.Planning;

/// <summary>What a plan may be.</summary>
public sealed record PlanSettings
{
    /// <summary>The most cohorts that may be asked for.</summary>
    public const int MostCohorts = 50;

    /// <summary>Pairs of departments that may be kept apart.</summary>
    public const int MostApart = 30;

    /// <summary>The most cohorts, 1 to <see cref="MostCohorts"/>.</summary>
    public int Budget { get; init; } = 3;

    /// <summary>Places in each cohort, 1 or more.</summary>
    public int Capacity { get; init; } = 15;

    /// <summary>The fewest participants of a cohort, 1 to <see cref="Capacity"/>.</summary>
    public int MinimumParticipants { get; init; } = 1;

    /// <summary>Arenas that cohorts may be of; null = all.</summary>
    public IReadOnlyList<ArenaId>? Arenas { get; init; }

    /// <summary>Departments that go together: of an arena that several of them need, all join one cohort or none does.</summary>
    public IReadOnlyList<IReadOnlyList<DepartmentId>> Together { get; init; } = [];

    /// <summary>Departments that are never in one cohort.</summary>
    public IReadOnlyList<(DepartmentId One, DepartmentId Other)> Apart { get; init; } = [];

    /// <summary>How much a level counts that its leader has marked to work on, 1 to 10, to one decimal; 1 = as any other.</summary>
    public decimal FocusWeight { get; init; } = 1;

    /// <summary>Departments moved by hand once the plan is made, in their order.</summary>
    public IReadOnlyList<PlanMove> Moves { get; init; } = [];
}
