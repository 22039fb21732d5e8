using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Samples;

/// <summary>Current and desired levels in the arenas, and those marked to work on.</summary>
internal sealed class SampleSpider
{
    private readonly SamplePlan _plan;
    private readonly Scale _scale;
    private readonly double[][] _departmentShares;

    public SampleSpider(SamplePlan plan)
    {
        _plan = plan;
        _scale = plan.Concept.ArenaScale ?? default;
        _departmentShares = [.. plan.Departments.All.Select(DepartmentShares)];
    }

    /// <summary>Writes the scores of a held conversation.</summary>
    /// <returns>The arenas marked to work on.</returns>
    public IReadOnlyList<ArenaId> Write(SampleFile file, SampleConversation conversation, SampleTraits traits)
    {
        if (!conversation.IsHeld || !conversation.Person.Dice.Chance(0.96))
        {
            return [];
        }

        var scores = new List<(ArenaId Arena, int Current, int? Desired)>(traits.Current.Length);
        for (var i = 0; i < traits.Current.Length; i++)
        {
            if (Score(conversation, traits, i) is { } score)
            {
                scores.Add(score);
            }
        }

        var focus = Focus(scores, conversation.Person.Dice);
        foreach (var (arena, current, desired) in scores)
        {
            file.Row(
                conversation.Id, arena.Value, SampleFile.Text(current), desired is { } level ? SampleFile.Text(level) : null,
                focus.Contains(arena) ? "true" : "false");
        }

        return focus;
    }

    private (ArenaId Arena, int Current, int? Desired)? Score(SampleConversation conversation, SampleTraits traits, int index)
    {
        var (arena, round, dice) = (_plan.Concept.Arenas[index], conversation.Round, conversation.Person.Dice);
        var (currentNoise, desiredNoise, isMissing) = (dice.Normal(0, 0.06), dice.Normal(0, 0.05), dice.Chance(0.005));
        if (!_plan.IsUsed(arena.FromRound, arena.ToRound, round))
        {
            return null;
        }

        // A little experience a year; what an initiative lifted needs no more lifting.
        var (level, need) = Usual(arena.Id);
        var before = level + traits.Current[index] + _departmentShares[conversation.Department.Index][index] + (0.01 * round.Index);
        var lift = _plan.Initiatives.Any(initiative => initiative.Lifts(conversation.Person, round, arena.Id)) ? 0.25 : 0;
        var current = _scale.At(before + lift + currentNoise);
        var desired = _scale.At(before + Math.Max(lift, need + traits.Need[index]) + desiredNoise);
        return (arena.Id, current, isMissing ? null : desired);
    }

    private (double Level, double Need) Usual(ArenaId arena)
    {
        var lacked = _plan.Organisation.Lacked;
        return (lacked.Count > 0 && string.Equals(lacked[0], arena.Value, StringComparison.Ordinal),
                lacked.Contains(arena.Value, StringComparer.Ordinal)) switch
        {
            (true, _) => (0.36, 0.38),
            (_, true) => (0.5, 0.2),
            _ => (0.6, 0.09),
        };
    }

    private List<ArenaId> Focus(List<(ArenaId Arena, int Current, int? Desired)> scores, SampleDice dice)
    {
        var range = _plan.Concept.Focus ?? new FocusRange(1, 2);
        var count = dice.Between(range.Min, range.Max);
        return
        [
            .. scores.Where(score => score.Desired > score.Current)
                .OrderByDescending(score => score.Desired - score.Current)
                .Take(count)
                .Select(score => score.Arena),
        ];
    }

    private double[] DepartmentShares(SampleDepartment department)
    {
        var dice = new SampleDice(_plan.Spec.Seed, DiceFor.Departments, department.Index + 1);
        return [.. _plan.Concept.Arenas.Select(_ => dice.Normal(0, 0.06))];
    }
}
