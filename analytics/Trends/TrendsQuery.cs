using LusInsight.Analytics.Access;
using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>What the answers to a kind of question say over all rounds.</summary>
/// <param name="Kind">Scaling or evaluation.</param>
/// <param name="Scope">Department and level; its round and asOf do not matter here.</param>
/// <param name="Question">Only this one is told; null = all of the concept's. What p is adjusted for stays the same.</param>
public sealed record TrendsQuery(ItemKind Kind, Scope Scope, QuestionId? Question = null)
{
    /// <summary>Counts from cells; pairs across a round that the department skipped are counted from the answers.</summary>
    /// <exception cref="AccessDeniedException">The viewer may not see results, or not these.</exception>
    /// <exception cref="OperationCanceledException">The query was interrupted.</exception>
    public TrendsResult Run(Generation generation, Viewer viewer, CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(generation);
        ArgumentNullException.ThrowIfNull(viewer);
        viewer.Demand(Right.Results, Scope);
        var questions = generation.Concept.Questions(Kind);
        using var session = generation.OpenSession();
        var counts = session.Query<AnswerCount>("Trends/Trends.sql", Parameters(), cancellation).ToLookup(c => c.QuestionId);
        var rounds = generation.Rounds.Select(r => r.RoundId).ToList();
        var answers = questions.ToDictionary(q => q.Id, q => RoundAnswers.Of(q.Id, rounds, counts[q.Id]));
        var holm = RoundTrends.HolmAdjusted(answers.Values.SelectMany(a => a));
        var pairs = session.Query<PairCount>("Trends/Pairs.sql", Parameters(), cancellation)
            .ToLookup(p => (p.QuestionId, p.EarlierRoundId, p.RoundId));

        return new TrendsResult(
            Scope.Department,
            [
                .. questions.Where(q => Question is null || q.Id == Question).Select(q => new QuestionTrend(
                    q.Id, q.Text, q.Scale.Min, q.Scale.Max, [.. answers[q.Id].Select(a => Figures(a, q.Scale))])),
            ]);

        RoundTrend Figures(RoundAnswers round, Scale scale) => RoundTrends.Figures(
            round, scale, holm.TryGetValue(round, out var p) ? p : null, round.Earlier is null ? null : Differences(round));

        Histogram Differences(RoundAnswers round)
        {
            var differences = new Histogram();
            foreach (var (change, people) in round.PairsAreCells
                ? pairs[(round.Question, round.Earlier!.Round, round.Round)].Select(p => (p.Change, p.PeopleCount))
                : CountPairs(session, round, cancellation).Select(c => (c.Change, c.PeopleCount)))
            {
                differences.Add(change, people);
            }

            return differences;
        }
    }

    private IReadOnlyList<ChangeCount> CountPairs(GenerationSession session, RoundAnswers round, CancellationToken cancellation) =>
        session.Query<ChangeCount>(
            "Trends/PairsOnDemand.sql",
            new
            {
                item_kind = SnakeCase.Of(Kind),
                question_id = round.Question.Value,
                earlier_round_id = round.Earlier!.Round.Value,
                round_id = round.Round.Value,
                tops = TextList.Of(Scope.Tops),
                level = Scope.Level?.Value,
            },
            cancellation);

    private object Parameters() => new { item_kind = SnakeCase.Of(Kind), tops = TextList.Of(Scope.Tops), level = Scope.Level?.Value };
}
