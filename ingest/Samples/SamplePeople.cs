namespace LusInsight.Ingest.Samples;

/// <summary>Invents people one by one, department by department.</summary>
internal sealed class SamplePeople(SamplePlan plan)
{
    private static readonly DateOnly Youngest = new(1994, 12, 31);

    private readonly HashSet<string> _successors = new(plan.Organisation.Successors, StringComparer.Ordinal);
    private readonly SampleDepartment[] _open = [.. plan.Departments.All.Where(department => department.PeopleCount > 0)];

    public static string IdOf(int number) => FormattableString.Invariant($"L{number + 1:00000}");

    public IEnumerable<SamplePerson> All()
    {
        foreach (var department in plan.Departments.All)
        {
            for (var place = 0; place < department.PeopleCount; place++)
            {
                yield return Invent(department, place);
            }
        }
    }

    private SamplePerson Invent(SampleDepartment department, int place)
    {
        var number = department.FirstPerson + place;
        var dice = new SampleDice(plan.Spec.Seed, DiceFor.Person, number);
        var (from, to) = Employment(dice, isHead: place == 0);
        var (earlier, movedIn) = Move(dice, department, isHead: place == 0);
        return new SamplePerson
        {
            Id = IdOf(number),
            Place = place,
            Department = department,
            EarlierDepartment = earlier,
            MovedIn = movedIn,
            ManagerId = place > 0
                ? IdOf(department.FirstPerson)
                : department.Above is { } above ? IdOf(above.FirstPerson) : null,
            Level = Level(dice, department, isHead: place == 0),
            Name = SampleNames.Name(dice),
            BirthDate = Youngest.AddDays(-dice.Between(place == 0 ? 10 * 365 : 0, 33 * 365)),
            EmployedFrom = from,
            EmployedTo = to,
            Dice = dice,
        };
    }

    // Heads stay; of the others some come and some go between the first round and today.
    private (DateOnly? From, DateOnly? To) Employment(SampleDice dice, bool isHead)
    {
        var first = plan.Rounds[0].OpensOn;
        var days = plan.Today.DayNumber - first.DayNumber;
        if (isHead || dice.Chance(0.5))
        {
            return (null, null);
        }

        if (dice.Chance(0.24))
        {
            return (first.AddDays(dice.Between(0, days - 45)), null);
        }

        var from = dice.Chance(0.5) ? first.AddDays(-dice.Between(30, 5000)) : (DateOnly?)null;
        return (from, dice.Chance(0.22) ? first.AddDays(dice.Between(30, days)) : null);
    }

    private (SampleDepartment? Earlier, int MovedIn) Move(SampleDice dice, SampleDepartment department, bool isHead)
    {
        var (reorganised, ordinary) = (dice.Chance(0.45), dice.Chance(0.06));
        if (isHead || plan.Rounds.Count < 2)
        {
            return (null, 0);
        }

        if (reorganised && plan.ReorganisedIn > 0 && _successors.Contains(department.Id))
        {
            return (plan.Departments[plan.Organisation.Closed], plan.ReorganisedIn);
        }

        var earlier = ordinary ? dice.OneOf(_open) : department;
        return earlier == department ? (null, 0) : (earlier, dice.Between(1, plan.Rounds.Count - 1));
    }

    // The concept's levels rise; the head of the top has the highest, heads further down lower ones, the rest the lowest.
    private string? Level(SampleDice dice, SampleDepartment department, bool isHead)
    {
        var levels = plan.Concept.Levels;
        var leads = dice.Chance(0.08);
        if (dice.Chance(0.01) || levels.Count == 0)
        {
            return null;
        }

        var rise = isHead ? Math.Max(1, levels.Count - 1 - department.Depth) : leads ? 1 : 0;
        return levels[Math.Min(rise, levels.Count - 1)].Id.Value;
    }
}
