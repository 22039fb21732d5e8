using LusInsight.Analytics.Evaluations;
using LusInsight.Analytics.Initiatives;
using LusInsight.Analytics.Trends;
using static LusInsight.Analytics.Releases.ProtectedFigures;

namespace LusInsight.Analytics.Releases;

/// <summary>The part of the catalogue about joint initiatives, and what is told of the line alone: names beside what is null for others.</summary>
internal static class PlannedFigures
{
    /// <summary>All of them.</summary>
    public static IEnumerable<ProtectedFigure> All => [.. Plans(), .. BesideOthers()];

    // A plan is made of shown cells: how many are below (a category of AnswerKind), and sums of what each wants.
    private static IEnumerable<ProtectedFigure> Plans() =>
    [
        .. Of<InitiativesResult>(
            FigureBasis.Word,
            nameof(InitiativesResult.Round),
            nameof(InitiativesResult.Department),
            nameof(InitiativesResult.Hidden)),
        .. Of<InitiativesResult>(
            FigureBasis.ShownFigures,
            nameof(InitiativesResult.NeedLevels),
            nameof(InitiativesResult.CoveredLevels),
            nameof(InitiativesResult.CoveredRatio),
            nameof(InitiativesResult.Exact),
            nameof(InitiativesResult.BoundRatio)),
        .. Of<InitiativesResult>(
            FigureBasis.Rows,
            nameof(InitiativesResult.Initiatives),
            nameof(InitiativesResult.Remaining),
            nameof(InitiativesResult.Moves)),
        .. Of<PlannedInitiative>(FigureBasis.Word, nameof(PlannedInitiative.Arena), nameof(PlannedInitiative.Name)),
        .. Of<PlannedInitiative>(
            FigureBasis.ShownFigures,
            nameof(PlannedInitiative.Rank),
            nameof(PlannedInitiative.Participants),
            nameof(PlannedInitiative.LiftLevels)),
        .. Of<PlannedInitiative>(FigureBasis.Rows, nameof(PlannedInitiative.Departments)),
        .. Of<RemainingNeed>(FigureBasis.Word, nameof(RemainingNeed.Arena), nameof(RemainingNeed.Name)),
        .. Of<RemainingNeed>(FigureBasis.ShownFigures, nameof(RemainingNeed.Participants), nameof(RemainingNeed.LiftLevels)),
        .. Of<RemainingNeed>(FigureBasis.Rows, nameof(RemainingNeed.Departments)),
        .. Of<PlannedDepartment>(FigureBasis.Word, nameof(PlannedDepartment.Department), nameof(PlannedDepartment.Name)),
        .. Of<PlannedDepartment>(FigureBasis.Categories, nameof(PlannedDepartment.Participants)),
        .. Of<PlannedDepartment>(FigureBasis.Values, nameof(PlannedDepartment.LiftLevels)),
        .. Of<PlannedDepartment>(FigureBasis.Nothing, nameof(PlannedDepartment.FocusLevels)),
        .. Of<MadeMoveRow>(FigureBasis.Word, nameof(MadeMoveRow.Arena), nameof(MadeMoveRow.Department), nameof(MadeMoveRow.Cohort)),
        .. Of<MadeMoveRow>(FigureBasis.ShownFigures, nameof(MadeMoveRow.CostLevels), nameof(MadeMoveRow.Refused)),
        .. Of<Initiative>(
            FigureBasis.Word,
            nameof(Initiative.Id),
            nameof(Initiative.Name),
            nameof(Initiative.Round),
            nameof(Initiative.Arena),
            nameof(Initiative.ArenaName),
            nameof(Initiative.Status),
            nameof(Initiative.DecidedOn),
            nameof(Initiative.StartsOn),
            nameof(Initiative.EndsOn)),
        .. Of<Initiative>(FigureBasis.Rows, nameof(Initiative.Departments)),
        .. Of<InitiativeDepartment>(FigureBasis.Word, nameof(InitiativeDepartment.Department), nameof(InitiativeDepartment.Name)),
        .. Of<InitiativeDepartment>(FigureBasis.Nothing, nameof(InitiativeDepartment.Participants)),
    ];

    private static IEnumerable<ProtectedFigure> BesideOthers() =>
    [
        .. Of<InitiativeEffect>(
            FigureBasis.Word,
            nameof(InitiativeEffect.Initiative),
            nameof(InitiativeEffect.Name),
            nameof(InitiativeEffect.Arena),
            nameof(InitiativeEffect.Round),
            nameof(InitiativeEffect.Hidden)),
        .. Of<InitiativeEffect>(
            FigureBasis.Nothing,
            nameof(InitiativeEffect.NextRound),
            nameof(InitiativeEffect.PairedCount),
            nameof(InitiativeEffect.ChangeMean),
            nameof(InitiativeEffect.OthersPairedCount),
            nameof(InitiativeEffect.OthersChangeMean),
            nameof(InitiativeEffect.Difference),
            nameof(InitiativeEffect.CiLow),
            nameof(InitiativeEffect.CiHigh),
            nameof(InitiativeEffect.Verdict),
            nameof(InitiativeEffect.StartMean),
            nameof(InitiativeEffect.OthersStartMean),
            nameof(InitiativeEffect.ComparableChangeMean),
            nameof(InitiativeEffect.AdjustedDifference),
            nameof(InitiativeEffect.AdjustedCiLow),
            nameof(InitiativeEffect.AdjustedCiHigh)),
        .. Of<DriversResult>(
            FigureBasis.Word,
            nameof(DriversResult.Round),
            nameof(DriversResult.Department),
            nameof(DriversResult.Outcome),
            nameof(DriversResult.OutcomeText),
            nameof(DriversResult.MinimumPeople)),
        .. Of<DriversResult>(FigureBasis.Rows, nameof(DriversResult.Drivers)),
        .. Of<Driver>(FigureBasis.Word, nameof(Driver.Question), nameof(Driver.Text), nameof(Driver.Hidden)),
        .. Of<Driver>(FigureBasis.Nothing, nameof(Driver.PairCount), nameof(Driver.Rho), nameof(Driver.RhoCiLow), nameof(Driver.RhoCiHigh)),
        .. Of<EvaluationCondition>(
            FigureBasis.Word,
            nameof(EvaluationCondition.Rule),
            nameof(EvaluationCondition.Stage),
            nameof(EvaluationCondition.Before)),
        .. Of<EvaluationCondition>(FigureBasis.Nothing, nameof(EvaluationCondition.Days)),
        .. Of<EvaluationCondition>(FigureBasis.Rows, nameof(EvaluationCondition.Questions)),
        .. Of<ConditionDifference>(
            FigureBasis.Word,
            nameof(ConditionDifference.Question),
            nameof(ConditionDifference.Text),
            nameof(ConditionDifference.Hidden)),
        .. Of<ConditionDifference>(
            FigureBasis.Nothing,
            nameof(ConditionDifference.MetCount),
            nameof(ConditionDifference.MetMean),
            nameof(ConditionDifference.OtherCount),
            nameof(ConditionDifference.OtherMean),
            nameof(ConditionDifference.Difference),
            nameof(ConditionDifference.CiLow),
            nameof(ConditionDifference.CiHigh)),
    ];
}
