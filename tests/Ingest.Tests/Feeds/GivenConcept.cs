using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Tests.Feeds;

/// <summary>A small concept with something of everything that rows refer to.</summary>
internal static class GivenConcept
{
    public static Concept Luls { get; } = new()
    {
        Id = "proeve-luls",
        Name = "Prøvekommunens LULS",
        Kinds = ["LULS", "MUS"],
        Levels =
        [
            new LevelDefinition(new LevelId("leder_af_medarbejdere"), "Leder af medarbejdere"),
            new LevelDefinition(new LevelId("chef"), "Områdechef"),
        ],
        Stages = [Stage.Held],
        CompleteStage = Stage.Held,
        Topics = [new TopicDefinition(new TopicId("siden_sidst"), "Siden sidst")],
        ScalingQuestions =
        [
            new QuestionDefinition(new QuestionId("trivsel"), "Trivsel?", new Scale(1, 10)),
            new QuestionDefinition(new QuestionId("maal"), "Mål?", new Scale(0, 10)),
        ],
        EvaluationQuestions = [new QuestionDefinition(new QuestionId("udbytte"), "Udbytte?", new Scale(1, 5))],
        Arenas = [new ArenaDefinition(new ArenaId("drift"), "Drift"), new ArenaDefinition(new ArenaId("strategi"), "Strategi")],
        ArenaScale = new Scale(1, 5),
    };
}
