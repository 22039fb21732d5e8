namespace LusInsight.Ingest.Samples;

/// <summary>Which conversations a person has in a round.</summary>
internal sealed class SampleConversations(SamplePlan plan)
{
    private const string Group = "GRUS";
    private const string Senior = "Seniorudviklingssamtale";
    private const int SeniorAge = 55;
    private const int GroupSize = 7;

    private readonly string _ownKind = plan.Concept.Kinds[0];
    private readonly bool _hasSeniors = plan.Concept.Kinds.Contains(Senior, StringComparer.Ordinal);

    public IEnumerable<SampleConversation> Of(SamplePerson person, SampleRound round)
    {
        if (person.EmployedFrom > round.ClosesOn || person.EmployedTo < round.OpensOn)
        {
            return [];
        }

        var own = Grouped(person, round) ?? Own(person, round);
        return own is null ? [] : [own, .. Further(own)];
    }

    private SampleConversation? Own(SamplePerson person, SampleRound round)
    {
        var isLate = person.DepartmentIn(round).IsLate;
        var isForgotten = person.Dice.Chance(isLate ? 0.1 : 0.025);
        var scheduled = SampleCourse.PlannedIn(round, person.Dice, isLate);
        return isForgotten ? null : Conversation(person, round, scheduled, _ownKind, string.Empty);
    }

    // A team of neighbours in the department holds one conversation together in some years; the head has one alone.
    private SampleConversation? Grouped(SamplePerson person, SampleRound round)
    {
        if (!plan.Concept.HasGroups || person.Place == 0 || person.DepartmentIn(round) != person.Department)
        {
            return null;
        }

        var team = person.Place / GroupSize;
        var dice = new SampleDice(plan.Spec.Seed, DiceFor.Group, (((person.Department.Index * 4096) + team) * 64) + round.Index);
        var scheduled = SampleCourse.PlannedIn(round, dice, person.Department.IsLate);
        if (!dice.Chance(0.35) || person.Dice.Chance(0.06))
        {
            return null;
        }

        var course = SampleCourse.Draw(scheduled, round, dice, person.Department.IsLate);
        var (followedUp, days) = (person.Dice.Chance(person.Department.IsLate ? 0.45 : 0.75), person.Dice.Between(14, 60));
        course[SampleStep.FollowedUp] = followedUp
            ? SampleDays.Latest(course[SampleStep.Closed]!.Value, course[SampleStep.Held]!.Value.Later(days))
            : null;
        course.Cut(LastDay(person), dice, isLate: false);
        var groupId = FormattableString.Invariant($"{round.Id}-{person.Department.Id}-{team + 1}");
        return Shown(new SampleConversation(IdOf(person, round, "-g"), person, round, person.Department, Group, groupId, course));
    }

    // After a group's conversation some have a talk of their own in the round; from 55 a senior talk is offered.
    private IEnumerable<SampleConversation> Further(SampleConversation first)
    {
        var (person, round) = (first.Person, first.Round);
        var (isTaken, days) = (person.Dice.Chance(0.5), person.Dice.Between(18, 40));
        var scheduled = first.Course.Scheduled.Later(days);
        var isSenior = _hasSeniors && person.BirthDate.AddYears(SeniorAge) <= first.Course.Scheduled;
        var isFollowUp = first.GroupId is not null && first.IsHeld && first.Course[SampleStep.FollowedUp] is null;
        if (!isTaken || !(isSenior || isFollowUp) || scheduled > round.ClosesOn)
        {
            return [];
        }

        var further = isSenior
            ? Conversation(person, round, scheduled, Senior, "-s")
            : Conversation(person, round, scheduled, _ownKind, string.Empty);
        return further is null ? [] : [further];
    }

    private SampleConversation? Conversation(SamplePerson person, SampleRound round, DateOnly scheduled, string kind, string suffix)
    {
        var department = person.DepartmentIn(round);
        var course = SampleCourse.Draw(scheduled, round, person.Dice, department.IsLate);
        course.Cut(LastDay(person), person.Dice, department.IsLate);
        return Shown(new SampleConversation(IdOf(person, round, suffix), person, round, department, kind, GroupId: null, course));
    }

    // Not yet invited, or not yet employed: there is no conversation to tell of.
    private static SampleConversation? Shown(SampleConversation conversation) =>
        conversation.Course[SampleStep.Invited] is null || conversation.Person.EmployedFrom > conversation.Course.Invited
            ? null
            : conversation;

    private DateOnly LastDay(SamplePerson person) => SampleDays.Earliest(plan.Today, person.EmployedTo ?? plan.Today);

    private static string IdOf(SamplePerson person, SampleRound round, string suffix) => $"{round.Id}-{person.Id}{suffix}";
}
