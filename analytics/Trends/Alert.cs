using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>One row per change that survives adjustment over every department and question on show.</summary>
/// <param name="Department">The department, with everything below it.</param>
/// <param name="Name">Its name.</param>
/// <param name="Kind">Scaling or evaluation.</param>
/// <param name="Question">The question's id.</param>
/// <param name="Text">As asked now.</param>
/// <param name="EarlierRound">What it is compared with.</param>
/// <param name="AnswerCount">People who answered.</param>
/// <param name="EarlierAnswerCount">People who answered then.</param>
/// <param name="Mean">Points.</param>
/// <param name="EarlierMean">Points.</param>
/// <param name="ChangeMean">Their difference, points.</param>
/// <param name="ChangeCiLow">Lower end of its 95 % Welch interval.</param>
/// <param name="ChangeCiHigh">Its upper end.</param>
/// <param name="ChangeP">Welch's t-test, two-sided, 0–1.</param>
/// <param name="ChangePAdjusted">By Benjamini and Hochberg over everything on show; under 0.05.</param>
/// <param name="Verdict">Up or down.</param>
public sealed record Alert(
    DepartmentId Department,
    string Name,
    ItemKind Kind,
    QuestionId Question,
    string Text,
    RoundId EarlierRound,
    long AnswerCount,
    long EarlierAnswerCount,
    double Mean,
    double EarlierMean,
    double ChangeMean,
    double ChangeCiLow,
    double ChangeCiHigh,
    double ChangeP,
    double ChangePAdjusted,
    Verdict Verdict);
