using LusInsight.Analytics.Gaps;
using LusInsight.Analytics.Trends;
using static LusInsight.Analytics.Releases.ProtectedFigures;

namespace LusInsight.Analytics.Releases;

/// <summary>The part of the catalogue that is concluded from answers and levels: changes and comparisons.</summary>
internal static class ConcludedFigures
{
    /// <summary>All of them.</summary>
    public static IEnumerable<ProtectedFigure> All => [.. Changes(), .. Departments(), .. GapsInTime()];

    // Who came and who left would tell what those who stayed answered: no audit has asked whether they all answered alike.
    private static IEnumerable<ProtectedFigure> Changes() =>
    [
        .. Of<TrendsResult>(FigureBasis.Word, nameof(TrendsResult.EquivalenceMargin)),
        .. Of<QuestionTrend>(
            FigureBasis.ShownFigures,
            nameof(QuestionTrend.Slope),
            nameof(QuestionTrend.SlopeCiLow),
            nameof(QuestionTrend.SlopeCiHigh),
            nameof(QuestionTrend.ForecastMean),
            nameof(QuestionTrend.ForecastLow),
            nameof(QuestionTrend.ForecastHigh)),
        .. Of<RoundTrend>(
            FigureBasis.ShownFigures,
            nameof(RoundTrend.VerdictReason),
            nameof(RoundTrend.ChangeCiLow),
            nameof(RoundTrend.ChangeCiHigh),
            nameof(RoundTrend.SmallestDetectable),
            nameof(RoundTrend.EquivalenceP)),
        .. Of<RoundTrend>(FigureBasis.Stayers, nameof(RoundTrend.StayedChange)),
        .. Of<RoundTrend>(FigureBasis.Nothing, nameof(RoundTrend.CameEffect), nameof(RoundTrend.LeftEffect), nameof(RoundTrend.MixEffect)),
        .. Of<AlertsResult>(
            FigureBasis.Word,
            nameof(AlertsResult.Round),
            nameof(AlertsResult.Department),
            nameof(AlertsResult.FalseRate),
            nameof(AlertsResult.MinimumAnswers)),
        .. Of<AlertsResult>(FigureBasis.ShownFigures, nameof(AlertsResult.TestedCount), nameof(AlertsResult.Alerts)),
        .. Of<Alert>(
            FigureBasis.Word,
            nameof(Alert.Department),
            nameof(Alert.Name),
            nameof(Alert.Kind),
            nameof(Alert.Question),
            nameof(Alert.Text),
            nameof(Alert.EarlierRound)),
        .. Of<Alert>(
            FigureBasis.ShownFigures,
            nameof(Alert.AnswerCount),
            nameof(Alert.EarlierAnswerCount),
            nameof(Alert.Mean),
            nameof(Alert.EarlierMean),
            nameof(Alert.ChangeMean),
            nameof(Alert.ChangeCiLow),
            nameof(Alert.ChangeCiHigh),
            nameof(Alert.ChangeP),
            nameof(Alert.ChangePAdjusted),
            nameof(Alert.Verdict)),
    ];

    private static IEnumerable<ProtectedFigure> Departments() =>
    [
        .. Of<DepartmentComparison>(FigureBasis.Word, nameof(DepartmentComparison.Round), nameof(DepartmentComparison.Department)),
        .. Of<DepartmentComparison>(FigureBasis.Rows, nameof(DepartmentComparison.Questions)),
        .. Of<QuestionDepartments>(
            FigureBasis.Word,
            nameof(QuestionDepartments.Question),
            nameof(QuestionDepartments.Text),
            nameof(QuestionDepartments.Min),
            nameof(QuestionDepartments.Max)),
        .. Of<QuestionDepartments>(
            FigureBasis.ShownFigures,
            nameof(QuestionDepartments.AnswerCount),
            nameof(QuestionDepartments.Mean),
            nameof(QuestionDepartments.Sd)),
        .. Of<QuestionDepartments>(FigureBasis.Rows, nameof(QuestionDepartments.Departments), nameof(QuestionDepartments.Funnel)),
        .. Of<DepartmentMean>(FigureBasis.Word, nameof(DepartmentMean.Department), nameof(DepartmentMean.Name), nameof(DepartmentMean.Hidden)),
        .. Of<DepartmentMean>(FigureBasis.People, nameof(DepartmentMean.AnswerCount)),
        .. Of<DepartmentMean>(FigureBasis.Values, nameof(DepartmentMean.Mean), nameof(DepartmentMean.CiLow), nameof(DepartmentMean.CiHigh)),
        .. Of<DepartmentMean>(
            FigureBasis.ShownFigures,
            nameof(DepartmentMean.MeanShrunk),
            nameof(DepartmentMean.UsualLow),
            nameof(DepartmentMean.UsualHigh),
            nameof(DepartmentMean.RareLow),
            nameof(DepartmentMean.RareHigh),
            nameof(DepartmentMean.Place)),
        .. Of<FunnelPoint>(
            FigureBasis.ShownFigures,
            nameof(FunnelPoint.Count),
            nameof(FunnelPoint.UsualLow),
            nameof(FunnelPoint.UsualHigh),
            nameof(FunnelPoint.RareLow),
            nameof(FunnelPoint.RareHigh)),
    ];

    private static IEnumerable<ProtectedFigure> GapsInTime() =>
    [
        .. Of<LevelGaps>(FigureBasis.Word, nameof(LevelGaps.Level), nameof(LevelGaps.Name)),
        .. Of<LevelGaps>(FigureBasis.Rows, nameof(LevelGaps.Arenas)),
        .. Of<ArenaRounds>(FigureBasis.Word, nameof(ArenaRounds.Arena), nameof(ArenaRounds.Name)),
        .. Of<ArenaRounds>(FigureBasis.Rows, nameof(ArenaRounds.Rounds)),
        .. Of<RoundGap>(FigureBasis.Word, nameof(RoundGap.Round), nameof(RoundGap.Hidden), nameof(RoundGap.PairedHidden)),
        .. Of<RoundGap>(FigureBasis.People, nameof(RoundGap.LeaderCount)),
        .. Of<RoundGap>(
            FigureBasis.Values,
            nameof(RoundGap.CurrentMean),
            nameof(RoundGap.DesiredMean),
            nameof(RoundGap.GapMean),
            nameof(RoundGap.GapCiLow),
            nameof(RoundGap.GapCiHigh)),
        .. Of<RoundGap>(
            FigureBasis.ShownFigures,
            nameof(RoundGap.ChangeMean),
            nameof(RoundGap.ChangeCiLow),
            nameof(RoundGap.ChangeCiHigh),
            nameof(RoundGap.ChangePHolm),
            nameof(RoundGap.Verdict)),
        .. Of<RoundGap>(
            FigureBasis.Nothing,
            nameof(RoundGap.PairedCount),
            nameof(RoundGap.PairedChangeMean),
            nameof(RoundGap.PairedCiLow),
            nameof(RoundGap.PairedCiHigh),
            nameof(RoundGap.PairedP)),
    ];
}
