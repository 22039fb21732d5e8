using LusInsight.Analytics.Access;
using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>Which scaling questions go with overall wellbeing in a round, person by person.</summary>
/// <param name="Scope">Round, department and level; asOf does not matter here.</param>
/// <param name="Outcome">Overall wellbeing; null = the concept's first scaling question.</param>
public sealed record DriversQuery(Scope Scope, QuestionId? Outcome = null)
{
    /// <summary>Fewer people make an interval of nearly everything.</summary>
    public const int MinimumPeople = 30;

    /// <summary>Who answered what to two questions is in no release: hidden to who sees protected figures.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see results, or not these.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public DriversResult Run(Generation generation, Viewer viewer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Results, Scope);
        var questions = generation.Concept.ScalingQuestions;
        var outcome = Outcome is { } asked ? questions.First(q => q.Id == asked) : questions.Count > 0 ? questions[0] : null;
        if (outcome is null || Scope.Round is not { } round)
        {
            return new DriversResult(Scope.Round?.RoundId, Scope.Department, outcome?.Id, outcome?.Text, MinimumPeople, []);
        }

        var pairs = viewer.IsProtected ? null : Pairs(generation, outcome.Id, round.RoundId, cancellation);
        return viewer.Show(new DriversResult(round.RoundId, Scope.Department, outcome.Id, outcome.Text, MinimumPeople,
        [
            .. questions
                .Where(q => q.Id != outcome.Id && ItemVersions.Cover(generation.Rounds, q.FromRound, q.ToRound, round.RoundId))
                .Select(q => pairs is null
                    ? new Driver(q.Id, q.Text, null, null, null, null, viewer.HiddenIn(round))
                    : Correlate(q, pairs[q.Id])),
        ]));
    }

    private static Driver Correlate(QuestionDefinition question, IEnumerable<DriverPair> rows)
    {
        var pairs = new PairTable();
        foreach (var row in rows)
        {
            pairs.Add(row.Value, row.OutcomeValue, row.PeopleCount);
        }

        var rank = pairs.Count < MinimumPeople ? null : Spearman.Of(pairs);
        return new Driver(question.Id, question.Text, pairs.Count, rank?.Rho, rank?.Interval?.Low, rank?.Interval?.High);
    }

    private ILookup<QuestionId, DriverPair> Pairs(Generation generation, QuestionId outcome, RoundId round, CancellationToken cancellation) =>
        generation.Query<DriverPair>(
            "Trends/DriverPairs.sql",
            new { outcome = outcome.Value, round_id = round.Value, tops = TextList.Of(Scope.Tops), level = Scope.Level?.Value },
            cancellation).ToLookup(pair => pair.QuestionId);

    /// <summary>One row of DriverPairs.sql.</summary>
    private sealed record DriverPair(QuestionId QuestionId, int Value, int OutcomeValue, long PeopleCount);
}
