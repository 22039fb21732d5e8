using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Tests.Loading;

/// <summary>A concept with something of everything a row may refer to, also items that not every round has.</summary>
internal static class SmallConcept
{
    public static Concept With(YearWindow? window = null, params Stage[] stages) => new()
    {
        Id = "small",
        Name = "Small",
        Kinds = ["LUS", "GRUS"],
        Levels = [new(new LevelId("chef"), "Chef"), new(new LevelId("leder"), "Leder")],
        Stages = stages is [] ? Enum.GetValues<Stage>() : stages,
        CompleteStage = stages is [] ? Stage.Closed : stages[^1],
        Window = window,
        ScalingQuestions =
        [
            new(new QuestionId("trivsel"), "Trivsel?", new Scale(1, 10)),
            new(new QuestionId("ny"), "Ny?", new Scale(1, 10), FromRound: new RoundId("R2")),
            new(new QuestionId("gammel"), "Gammel?", new Scale(1, 10), ToRound: new RoundId("R1")),
        ],
        EvaluationQuestions = [new(new QuestionId("udbytte"), "Udbytte?", new Scale(1, 5))],
        Arenas =
        [
            new(new ArenaId("drift"), "Drift"), new(new ArenaId("strategi"), "Strategi"), new(new ArenaId("faglig"), "Faglig"),
            new(new ArenaId("ny"), "Ny", FromRound: new RoundId("R2")),
        ],
        ArenaScale = new Scale(1, 5),
        Focus = new FocusRange(1, 2),
        Topics = [new(new TopicId("siden_sidst"), "Siden sidst"), new(new TopicId("nyt"), "Nyt", FromRound: new RoundId("R2"))],
    };
}
