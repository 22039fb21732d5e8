namespace LusInsight.Analytics.Vocabulary;

/// <summary>Reads a whole concept, key by key in the contract's order.</summary>
internal static class ConceptJsonReader
{
    // Wide enough for any real scale, and narrow enough to draw one column per value.
    private const int ScaleEnd = 1000;

    public static Concept Read(ConceptJsonObject json)
    {
        var id = ConceptId(json);
        var name = json.Text("name");
        var kinds = json.Texts("kinds", json.Required("kinds", "a list of texts"));
        var levels = json.Items("levels", json.Required("levels", "a list, which may be empty"), Level);
        var stages = json.Stages("stages", json.Required("stages", "a list of stages"));
        NotEmpty(json, "kinds", kinds.Count);
        NotEmpty(json, "stages", stages.Count);
        var concept = new Concept
        {
            Id = id,
            Name = name,
            Kinds = kinds,
            Levels = levels,
            Stages = stages,
            CompleteStage = json.OptionalChoice("complete_stage", stages) ?? stages.LastOrDefault(),
            Deadlines = json.Items("deadlines", (rule, seen) => Deadline(rule, seen, stages)),
            ExtraHolidays = json.MonthDays("extra_holidays"),
            Window = json.OptionalObject("window", Window),
            FollowUpMonths = json.OptionalWhole("follow_up_months", 1, 120),
            Topics = json.Items("topics", Topic),
            ScalingQuestions = json.Items("scaling_questions", Question),
            EvaluationQuestions = json.Items("evaluation_questions", Question),
            Arenas = json.Items("arenas", Arena),
            ArenaScale = json.OptionalObject("arena_scale", ReadScale),
            Focus = json.OptionalObject("focus", Focus),
            RetentionMonths = json.OptionalWhole("retention_months", 0, 1200),
            IndividualResults = json.OptionalChoice("individual_results", Enum.GetValues<IndividualResults>()) ?? IndividualResults.Line,

            // A group of one is a person: such a figure would protect nobody.
            MinimumGroup = json.OptionalWhole("minimum_group", 2, 1000) ?? 5,
        };
        ScaleOfArenas(json, concept);
        json.Close();
        return concept;
    }

    private static void ScaleOfArenas(ConceptJsonObject json, Concept concept)
    {
        if (concept.Arenas.Count > 0 && concept.ArenaScale is null && !json.HasFault("arena_scale"))
        {
            json.Fault("arena_scale", "missing, expected a scale, because the concept has arenas");
        }
    }

    private static string ConceptId(ConceptJsonObject json)
    {
        var id = json.Text("id");
        if (!id.All(letter => letter is (>= 'a' and <= 'z') or (>= '0' and <= '9') or '-'))
        {
            json.Fault("id", "expected only a-z, 0-9 and -");
        }

        return id;
    }

    private static void NotEmpty(ConceptJsonObject json, string key, int count)
    {
        // Where something is wrong already, an empty list is only what is left of it.
        if (count == 0 && !json.HasFault(key))
        {
            json.Fault(key, "expected at least one");
        }
    }

    private static LevelDefinition Level(ConceptJsonObject json, HashSet<string> seen) =>
        new(new LevelId(json.Id(seen)), json.Text("name"));

    private static DeadlineRule Deadline(ConceptJsonObject json, HashSet<string> seen, List<Stage> stages)
    {
        var rule = new DeadlineRule(
            json.Id(seen),
            json.Choice("stage", stages) ?? default,
            json.Whole("days", 0, 366),
            json.Choice("kind", Enum.GetValues<DayKind>()) ?? default,
            json.Choice("before", stages) ?? default);
        if (rule.Stage == rule.Before && !json.HasFault("stage") && !json.HasFault("before"))
        {
            json.Fault("before", "expected another stage than the rule's own");
        }

        return rule;
    }

    private static YearWindow Window(ConceptJsonObject json) => new(WindowDay(json, "from"), WindowDay(json, "to"));

    private static MonthDay WindowDay(ConceptJsonObject json, string key) =>
        ConceptJsonValues.AsMonthDay(json.Required(key, "a day of the year as MM-DD"), json.PathOf(key), json.Faults) ?? default;

    private static TopicDefinition Topic(ConceptJsonObject json, HashSet<string> seen) => new(
        new TopicId(json.Id(seen)), json.Text("name"), json.OptionalText("theme"), json.Flag("mandatory"),
        json.OptionalRound("from_round"), json.OptionalRound("to_round"));

    private static QuestionDefinition Question(ConceptJsonObject json, HashSet<string> seen) => new(
        new QuestionId(json.Id(seen)), json.Text("text"), ReadScale(json), json.OptionalRound("from_round"), json.OptionalRound("to_round"));

    private static ArenaDefinition Arena(ConceptJsonObject json, HashSet<string> seen) => new(
        new ArenaId(json.Id(seen)), json.Text("name"), json.OptionalRound("from_round"), json.OptionalRound("to_round"));

    private static Scale ReadScale(ConceptJsonObject json)
    {
        var (min, max) = (json.Whole("min", -ScaleEnd, ScaleEnd), json.Whole("max", -ScaleEnd, ScaleEnd));
        if (min >= max && !json.HasFault("min") && !json.HasFault("max"))
        {
            json.Fault("max", "expected more than min");
        }

        return new Scale(min, max);
    }

    private static FocusRange Focus(ConceptJsonObject json)
    {
        var (min, max) = (json.Whole("min", 0, ScaleEnd), json.Whole("max", 0, ScaleEnd));
        if (min > max && !json.HasFault("min") && !json.HasFault("max"))
        {
            json.Fault("max", "expected at least min");
        }

        return new FocusRange(min, max);
    }
}
