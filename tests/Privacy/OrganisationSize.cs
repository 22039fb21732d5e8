namespace LusInsight.Privacy;

/// <summary>How large a generated organisation is.</summary>
/// <param name="Departments">All of them, the top included.</param>
/// <param name="Levels">The concept's levels.</param>
/// <param name="FewestPeople">Of a department itself.</param>
/// <param name="MostPeople">Of a department itself.</param>
/// <param name="Rounds">How many rounds.</param>
/// <param name="Values">Answers are 0 to this − 1.</param>
/// <param name="AnswerRatio">How many of the people answer in a round.</param>
/// <param name="MoveRatio">How many move from one round to the next.</param>
/// <param name="LevelRatio">How many have a level.</param>
public sealed record OrganisationSize(
    int Departments,
    int Levels = 2,
    int FewestPeople = 0,
    int MostPeople = 6,
    int Rounds = 1,
    int Values = 5,
    double AnswerRatio = 0.85,
    double MoveRatio = 0.1,
    double LevelRatio = 0.95);
