using LusInsight.Analytics.Access;
using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Store;

namespace LusInsight.Benchmarks.Forecast;

/// <summary>One forecast in a closed round, made with what was known on that day, beside how it ended.</summary>
/// <param name="Point">Share of the round's days gone, 0–1.</param>
/// <param name="Naive">The completion ratio on that day.</param>
/// <param name="Forecast">What was foretold.</param>
/// <param name="Actual">The completion ratio when the round closed.</param>
internal sealed record ForecastTrial(double Point, double Naive, Analytics.Completion.Forecast Forecast, double Actual)
{
    private const int FewestPeople = 20;

    private static readonly double[] s_points = [0.25, 0.5, 0.75];

    public double NaiveError => Math.Abs(Actual - Naive);

    public double Error => Math.Abs(Actual - Forecast.ExpectedRatio);

    public double Width => Forecast.High - Forecast.Low;

    // The bounds are shares of whole people: a rounding error is no miss.
    public bool IsCovered => Actual >= Forecast.Low - 1e-9 && Actual <= Forecast.High + 1e-9;

    /// <summary>Every closed round that has one before it, in the organisation and in its larger departments.</summary>
    public static List<ForecastTrial> Of(Generation generation, Viewer viewer)
    {
        var today = viewer.Today;
        return
        [
            .. from round in generation.Rounds.Skip(1)
               where round.ClosesOn < today && round.ConversationCount > 0
               from department in generation.Departments.Roots.SelectMany(generation.Departments.Subtree)
               from point in s_points
               let trial = Try(generation, viewer, new ScopeRequest(round.RoundId.Value, department.DepartmentId.Value), point)
               where trial is not null
               select trial,
        ];
    }

    private static ForecastTrial? Try(Generation generation, Viewer viewer, ScopeRequest request, double point)
    {
        var scope = Scope.Resolve(generation, viewer, request);
        var round = scope.Round!;
        var curve = new CompletionCurveQuery(scope, EarlierRounds: 0).Run(generation, viewer, default)[0];
        var end = curve.At(round.ClosesOn);
        var day = round.OpensOn.AddDays((int)Math.Round(point * (round.ClosesOn.DayNumber - round.OpensOn.DayNumber)));
        return end.Eligible >= FewestPeople
            && curve.At(day).CompletionRatio is { } naive
            && new ForecastQuery(scope with { AsOf = day }).Run(generation, viewer, default) is { } forecast
                ? new ForecastTrial(point, naive, forecast, end.CompletionRatio!.Value)
                : null;
    }
}
