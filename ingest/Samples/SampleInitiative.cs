using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Samples;

/// <summary>
/// A joint initiative: one arena, some departments. It answers the need of its round; what it lifts is seen in the
/// rounds after. Its status is planned, done or dropped.
/// </summary>
internal sealed record SampleInitiative(
    string Id, string Name, ArenaId Arena, SampleRound Round, IReadOnlyList<SampleDepartment> Departments, string Status)
{
    private bool IsDecided => !string.Equals(Status, "planned", StringComparison.Ordinal);

    private bool IsDone => string.Equals(Status, "done", StringComparison.Ordinal);

    /// <summary>Whether a person took part in it before a round.</summary>
    public bool Lifts(SamplePerson person, SampleRound round, ArenaId arena) =>
        IsDone && Arena == arena && Round.Index < round.Index && Departments.Contains(person.DepartmentIn(Round));

    /// <summary>The initiatives of an organisation: two that ran, one dropped, one only planned. None without three rounds and a spider.</summary>
    public static IReadOnlyList<SampleInitiative> Of(SamplePlan plan)
    {
        var leaves = plan.Departments.All
            .Where(department => department.IsLeaf && department.PeopleCount > 1)
            .OrderByDescending(department => department.PeopleCount)
            .ToList();
        if (plan.Rounds.Count < 3 || plan.Organisation.Lacked.Count < 2 || leaves.Count < 6)
        {
            return [];
        }

        var (most, next) = (Lacked(plan, 0), Lacked(plan, 1));
        return
        [
            Initiative(plan, 1, most, plan.Rounds[^3], [leaves[0], leaves[3]], "done"),
            Initiative(plan, 2, next, plan.Rounds[^2], [leaves[1], leaves[2]], "done"),
            Initiative(plan, 3, most, plan.Rounds[^2], [leaves[4]], "dropped"),
            Initiative(plan, 4, most, plan.Rounds[^1], [leaves[2], leaves[5]], "planned"),
        ];
    }

    /// <summary>One row per department.</summary>
    public void Write(SampleFile file)
    {
        var decided = Round.ClosesOn.Later(21);
        var starts = SampleDays.OrMonday(new DateOnly(Round.ClosesOn.Year + 1, 2, 1));
        foreach (var department in Departments)
        {
            file.Row(
                Id, department.Id, Round.Id.Value, Arena.Value, Name,
                IsDecided ? SampleFile.Text(decided) : null,
                IsDone ? SampleFile.Text(starts) : null,
                IsDone ? SampleFile.Text(starts.Later(120)) : null,
                Status);
        }
    }

    private static SampleInitiative Initiative(
        SamplePlan plan, int number, ArenaDefinition arena, SampleRound round, IReadOnlyList<SampleDepartment> departments, string status) =>
        new(
            FormattableString.Invariant($"tiltag-{round.OpensOn.Year}-{number}"),
            FormattableString.Invariant($"Forløb i {arena.Name[..1].ToLowerInvariant()}{arena.Name[1..]}"),
            arena.Id, round, departments, status);

    private static ArenaDefinition Lacked(SamplePlan plan, int place) =>
        plan.Concept.Arenas.First(arena => string.Equals(arena.Id.Value, plan.Organisation.Lacked[place], StringComparison.Ordinal));
}
