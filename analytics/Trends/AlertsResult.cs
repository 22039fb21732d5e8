using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>The few changes that are real, of all that were looked at.</summary>
/// <param name="Round">Null only where the organisation has no round yet.</param>
/// <param name="Department">Null where the viewer has several tops and asked for none of them.</param>
/// <param name="TestedCount">Departments × questions that were tested; 0: there was nothing to compare.</param>
/// <param name="FalseRate">The share of false alerts expected at most, and the chance of any where nothing has changed: 0.05.</param>
/// <param name="MinimumAnswers">Answers that a department needs in both rounds to be tested.</param>
/// <param name="Alerts">The surest first; empty where no change survives.</param>
public sealed record AlertsResult(
    RoundId? Round, DepartmentId? Department, int TestedCount, double FalseRate, int MinimumAnswers, IReadOnlyList<Alert> Alerts);
