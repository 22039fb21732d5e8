using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests;

/// <summary>A small concept with one of everything, for tests to change with <c>with</c>.</summary>
public static class GivenConcept
{
    public static Concept Small { get; } = new()
    {
        Id = "small",
        Name = "Small",
        Kinds = ["LUS"],
        Levels = [new(LevelId.From("a"), "A"), new(LevelId.From("b"), "B")],
        Stages = Enum.GetValues<Stage>(),
        CompleteStage = Stage.Closed,
        ScalingQuestions = [Question("q1", 1, 10), Question("q2", 0, 10)],
        EvaluationQuestions = [Question("e1", 1, 5)],
        Arenas = [Arena("x"), Arena("y"), Arena("z")],
        ArenaScale = new Scale(1, 5),
        Focus = new FocusRange(1, 2),
    };

    public static QuestionDefinition Question(string id, int min, int max) => new(QuestionId.From(id), id, new Scale(min, max));

    public static ArenaDefinition Arena(string id) => new(ArenaId.From(id), id);
}
