using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Feeds.Checks;

/// <summary>The checks of a feed's columns, under one organisation's concept.</summary>
public static class FeedChecks
{
    /// <summary>One check per column, in the definition's order.</summary>
    public static ColumnCheck[] For(FeedDefinition feed, Concept concept)
    {
        ArgumentNullException.ThrowIfNull(feed);
        ArgumentNullException.ThrowIfNull(concept);
        return [.. feed.Columns.Select(column => For(column, concept))];
    }

    private static ColumnCheck For(FeedColumn column, Concept concept) => column.Type switch
    {
        CellType.Text => new TextCheck(column),
        CellType.Date => new DateCheck(column),
        CellType.Score => new ScoreCheck(column),
        CellType.Flag => new FlagCheck(column),
        CellType.Choice => new ChoiceCheck(column, column.Choices),
        CellType.Kind => new ChoiceCheck(column, [.. concept.Kinds.Select(kind => new Choice(kind, kind))]),
        CellType.Level => new ChoiceCheck(column, [.. concept.Levels.Select(level => new Choice(level.Id.Value, level.Name))]),
        CellType.ScalingQuestion => new ItemCheck(column, Questions(concept.ScalingQuestions), "et af konceptets skaleringsspørgsmål"),
        CellType.EvaluationQuestion => new ItemCheck(column, Questions(concept.EvaluationQuestions), "et af konceptets evalueringsspørgsmål"),
        CellType.Arena => new ItemCheck(column, Arenas(concept), "en af konceptets arenaer"),
        CellType.Topic => new ItemCheck(column, Topics(concept), "et af konceptets emner"),
        _ => throw new ArgumentOutOfRangeException(nameof(column), column.Type, "No check for this type."),
    };

    private static ConceptItem[] Questions(IReadOnlyList<QuestionDefinition> questions) =>
        [.. questions.Select(question => new ConceptItem(question.Id.Value, question.Scale))];

    private static ConceptItem[] Arenas(Concept concept) =>
        [.. concept.Arenas.Select(arena => new ConceptItem(arena.Id.Value, concept.ArenaScale))];

    private static ConceptItem[] Topics(Concept concept) =>
        [.. concept.Topics.Select(topic => new ConceptItem(topic.Id.Value, null))];
}
