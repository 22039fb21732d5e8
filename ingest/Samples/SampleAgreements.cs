using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Samples;

/// <summary>What the two agreed on, and whether it was done.</summary>
internal sealed class SampleAgreements(SamplePlan plan)
{
    private static readonly string[] Responsible = ["leader", "leader", "manager", "hr"];

    public void Write(SampleFile file, SampleConversation conversation, IReadOnlyList<ArenaId> focus)
    {
        if (conversation.Course[SampleStep.Concluded] is not { } concluded)
        {
            return;
        }

        var dice = conversation.Person.Dice;
        var count = dice.Between(1, 3);
        for (var number = 1; number <= count; number++)
        {
            var due = concluded.Later(dice.Between(45, 240));
            var (status, done) = State(conversation, concluded, due);
            file.Row(
                FormattableString.Invariant($"{conversation.Id}-a{number}"),
                conversation.Id,
                number <= focus.Count ? focus[number - 1].Value : null,
                dice.OneOf(Responsible),
                SampleFile.Text(due),
                status,
                done is { } day ? SampleFile.Text(day) : null);
        }
    }

    // Two rounds ago nearly everything is settled; of what fell due since then, some is not.
    private (string Status, DateOnly? DoneOn) State(SampleConversation conversation, DateOnly concluded, DateOnly due)
    {
        var dice = conversation.Person.Dice;
        var isOld = conversation.Round.Index < plan.Rounds.Count - 2;
        var (luck, day, hasBegun) = (dice.Between(1, 100), concluded.Later(dice.Between(14, 200)), dice.Chance(0.6));
        if (luck <= 5)
        {
            return ("dropped", null);
        }

        var isDue = due <= plan.Today;
        var isDone = luck > (isOld ? 8 : conversation.Department.IsLate ? 45 : 25);
        return isDone && (day <= plan.Today || isDue)
            ? ("done", SampleDays.Earliest(day, plan.Today))
            : (hasBegun ? "active" : "planned", null);
    }
}
