namespace LusInsight.Analytics.Vocabulary;

/// <summary>
/// What an organisation's conversations consist of: stages, deadlines, questions, arenas and rules (contract §5).
/// Read by <see cref="ConceptJson"/>; five are built in (Concepts/*.json).
/// </summary>
public sealed record Concept
{
    /// <summary>a-z, 0-9 and '-'.</summary>
    public required string Id { get; init; }

    /// <summary>As the screen shows it.</summary>
    public required string Name { get; init; }

    /// <summary>Kinds of conversation, such as LUS, MUS, GRUS; the first is the default of a row without one.</summary>
    public required IReadOnlyList<string> Kinds { get; init; }

    /// <summary>Leadership (or employee) levels, in the order they are listed; may be empty.</summary>
    public IReadOnlyList<LevelDefinition> Levels { get; init; } = [];

    /// <summary>The stages in use, in the enum's order.</summary>
    public required IReadOnlyList<Stage> Stages { get; init; }

    /// <summary>The stage that counts as complete ("i mål"); one of <see cref="Stages"/>, by default the last.</summary>
    public required Stage CompleteStage { get; init; }

    /// <summary>Rules of the form "prepared at least 4 working days before scheduled".</summary>
    public IReadOnlyList<DeadlineRule> Deadlines { get; init; } = [];

    /// <summary>Days off besides the Danish public holidays, the same every year.</summary>
    public IReadOnlyList<MonthDay> ExtraHolidays { get; init; } = [];

    /// <summary>The part of the year conversations should be held in; null = the round's own dates alone.</summary>
    public YearWindow? Window { get; init; }

    /// <summary>Months from held to the follow-up talk; null = no follow-up is due.</summary>
    public int? FollowUpMonths { get; init; }

    /// <summary>What may be talked about.</summary>
    public IReadOnlyList<TopicDefinition> Topics { get; init; } = [];

    /// <summary>Scaling questions, asked of the person before or in the conversation.</summary>
    public IReadOnlyList<QuestionDefinition> ScalingQuestions { get; init; } = [];

    /// <summary>Questions about the conversation itself.</summary>
    public IReadOnlyList<QuestionDefinition> EvaluationQuestions { get; init; } = [];

    /// <summary>The spider's axes; empty = the concept has no spider.</summary>
    public IReadOnlyList<ArenaDefinition> Arenas { get; init; } = [];

    /// <summary>The scale of current and desired levels; null only without arenas.</summary>
    public Scale? ArenaScale { get; init; }

    /// <summary>How many arenas are marked to work on; null = any number.</summary>
    public FocusRange? Focus { get; init; }

    /// <summary>Months that identities are kept after a person has left; null = no limit.</summary>
    public int? RetentionMonths { get; init; }

    /// <summary>Who sees a person's own results: the line above, or the manager at the conversation alone.</summary>
    public IndividualResults IndividualResults { get; init; } = IndividualResults.Line;

    /// <summary>The fewest people behind a protected figure.</summary>
    public int MinimumGroup { get; init; } = 5;

    /// <summary>Whether conversations may be held in groups (GRUS instead of MUS).</summary>
    public bool HasGroups => Kinds.Contains("GRUS", StringComparer.Ordinal);

    /// <summary>The questions of one kind; arenas have none.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="kind"/> is not a kind of question.</exception>
    public IReadOnlyList<QuestionDefinition> Questions(ItemKind kind) => kind switch
    {
        ItemKind.Scaling => ScalingQuestions,
        ItemKind.Evaluation => EvaluationQuestions,
        _ => throw new ArgumentOutOfRangeException(nameof(kind), kind, "Only scaling and evaluation items are questions."),
    };
}
