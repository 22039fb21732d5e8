using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>One row per question × department with everything below it. In points of the question's scale.</summary>
/// <param name="Department">The department.</param>
/// <param name="Name">Its name.</param>
/// <param name="AnswerCount">People who answered.</param>
/// <param name="Mean">Their mean; null where nobody answered.</param>
/// <param name="CiLow">Lower end of its 95 % Student-t interval; null under two answers.</param>
/// <param name="CiHigh">Its upper end.</param>
/// <param name="MeanShrunk">The mean pulled towards everybody's (<see cref="Shrinkage"/>): what a ranking sorts by.</param>
/// <param name="UsualLow">Lower end of where 95 % of means of so many people lie by chance.</param>
/// <param name="UsualHigh">Its upper end.</param>
/// <param name="RareLow">Lower end of where 99.8 % of them lie.</param>
/// <param name="RareHigh">Its upper end.</param>
/// <param name="Place">Where the mean lies beside these; only the rare ones are real differences.</param>
/// <param name="Hidden">Why the figures are null; null when they may be shown.</param>
public sealed record DepartmentMean(
    DepartmentId Department,
    string Name,
    long? AnswerCount,
    double? Mean,
    double? CiLow,
    double? CiHigh,
    double? MeanShrunk,
    double? UsualLow,
    double? UsualHigh,
    double? RareLow,
    double? RareHigh,
    FunnelPlace? Place,
    Hidden? Hidden = null)
{
    internal static DepartmentMean NotShown(Department department, Hidden reason) =>
        new(department.DepartmentId, department.Name, null, null, null, null, null, null, null, null, null, null, reason);

    internal static DepartmentMean Of(Department department, Histogram answers, FunnelLimits? funnel, Shrinkage? shrinkage)
    {
        var interval = answers.Interval95;
        var limits = answers.Count == 0 || funnel is null ? ((Interval Usual, Interval Rare)?)null : (funnel.Usual(answers.Count), funnel.Rare(answers.Count));
        return new DepartmentMean(
            department.DepartmentId,
            department.Name,
            answers.Count,
            answers.Mean,
            interval?.Low,
            interval?.High,
            shrinkage?.Mean(answers),
            limits?.Usual.Low,
            limits?.Usual.High,
            limits?.Rare.Low,
            limits?.Rare.High,
            limits is var (usual, rare) ? PlaceOf(answers.Mean!.Value, usual, rare) : null);
    }

    private static FunnelPlace PlaceOf(double mean, Interval usual, Interval rare) =>
        mean > rare.High ? FunnelPlace.RarelyHigh
        : mean < rare.Low ? FunnelPlace.RarelyLow
        : mean > usual.High ? FunnelPlace.High
        : mean < usual.Low ? FunnelPlace.Low
        : FunnelPlace.Usual;
}
