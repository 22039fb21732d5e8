namespace LusInsight.Ingest.Samples;

/// <summary>How one conversation goes, from the invitation to the follow-up.</summary>
internal sealed class SampleCourse
{
    private readonly DateOnly?[] _dates = new DateOnly?[Enum.GetValues<SampleStep>().Length];

    private SampleCourse(DateOnly invited, DateOnly scheduled)
    {
        Invited = invited;
        Scheduled = scheduled;
        _dates[(int)SampleStep.Invited] = invited;
        _dates[(int)SampleStep.Scheduled] = scheduled;
    }

    /// <summary>The day of the invitation; stays when the course is cut.</summary>
    public DateOnly Invited { get; }

    /// <summary>The day first planned for; stays when the course is cut.</summary>
    public DateOnly Scheduled { get; }

    public DateOnly? this[SampleStep step]
    {
        get => _dates[(int)step];
        set => _dates[(int)step] = value;
    }

    /// <summary>A day in the round to plan for; those who lag plan for late days.</summary>
    public static DateOnly PlannedIn(SampleRound round, SampleDice dice, bool isLate)
    {
        const int DaysToInvite = 24;
        const int DaysToFinish = 7;
        var days = round.ClosesOn.DayNumber - DaysToFinish - round.OpensOn.DayNumber - DaysToInvite;
        var (one, other) = (dice.Between(0, days), dice.Between(0, days));
        return round.OpensOn.Later(DaysToInvite + (isLate ? Math.Max(one, other) : one));
    }

    /// <summary>The whole course of a conversation planned for a day, as if nothing stopped it.</summary>
    public static SampleCourse Draw(DateOnly scheduled, SampleRound round, SampleDice dice, bool isLate)
    {
        var early = Math.Max(15, Math.Min(34, scheduled.DayNumber - round.OpensOn.DayNumber));
        var notice = dice.Chance(isLate ? 0.4 : 0.08) ? dice.Between(5, 13) : dice.Between(15, early);
        var course = new SampleCourse(scheduled.AddDays(-notice).OrFriday(), scheduled);

        var prepared = scheduled.WorkingDaysBefore(dice.Chance(isLate ? 0.5 : 0.15) ? dice.Between(0, 3) : dice.Between(4, 9));
        course[SampleStep.Prepared] = SampleDays.Latest(course.Invited, prepared);

        // Most conversations that are put off are still held in the round.
        var held = dice.Chance(isLate ? 0.3 : 0.1) ? scheduled.Later(dice.Between(3, 21)) : scheduled;
        held = dice.Chance(0.6) && held > round.ClosesOn ? scheduled : held;
        course[SampleStep.Held] = held;
        course.Conclude(held, dice, isLate);
        return course;
    }

    /// <summary>Leaves out what had not happened by a day, and, for one in a few, whatever it stopped before.</summary>
    public void Cut(DateOnly last, SampleDice dice, bool isLate)
    {
        var stopsBefore = dice.Chance(isLate ? 0.3 : 0.05)
            ? (SampleStep)dice.Between((int)SampleStep.Scheduled, (int)SampleStep.Closed)
            : SampleStep.FollowedUp + 1;
        var booked = SampleDays.Earliest(Invited.AddDays(dice.Between(0, 6)), this[SampleStep.Prepared] ?? Invited);
        var goesOn = true;
        foreach (var step in Enum.GetValues<SampleStep>())
        {
            var happened = step == SampleStep.Scheduled ? booked : this[step];
            var isThere = goesOn && step < stopsBefore && happened <= last;
            if (!isThere)
            {
                this[step] = null;
            }

            // The two approvals do not wait for each other, and not everybody is followed up.
            goesOn = step switch
            {
                SampleStep.LeaderApproved => goesOn,
                SampleStep.ManagerApproved => isThere && this[SampleStep.LeaderApproved] is not null,
                _ => isThere,
            };
        }
    }

    private void Conclude(DateOnly held, SampleDice dice, bool isLate)
    {
        var concluded = held.Later(isLate ? dice.Between(8, 30) : dice.Between(0, 12));
        var (leader, manager) = (concluded.Later(dice.Between(0, 6)), concluded.Later(isLate ? dice.Between(3, 20) : dice.Between(0, 9)));
        this[SampleStep.Concluded] = concluded;
        this[SampleStep.LeaderApproved] = leader;
        this[SampleStep.ManagerApproved] = manager;
        this[SampleStep.Closed] = SampleDays.Latest(leader, manager).Later(dice.Between(0, 5));

        // About half a year later, where it happens at all.
        var (days, happens) = (dice.Between(150, 215), dice.Chance(isLate ? 0.4 : 0.72));
        this[SampleStep.FollowedUp] = happens ? held.Later(days) : null;
    }
}
