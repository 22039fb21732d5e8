using LusInsight.Analytics.Access;
using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>Answers as counted: from cells; pairs across a round that the department skipped from the answers.</summary>
internal sealed class CountedAnswers : AnswerSource
{
    private readonly GenerationSession _session;
    private readonly ItemKind _kind;
    private readonly Scope _scope;
    private readonly CancellationToken _cancellation;
    private readonly ILookup<(QuestionId, RoundId Earlier, RoundId Round), PairCount> _pairs;

    public CountedAnswers(GenerationSession session, ItemKind kind, Scope scope, CancellationToken cancellation)
    {
        (_session, _kind, _scope, _cancellation) = (session, kind, scope, cancellation);
        var parameters = new { item_kind = SnakeCase.Of(kind), tops = TextList.Of(scope.Tops), level = scope.Level?.Value };
        Counts = session.Query<AnswerCount>("Trends/Trends.sql", parameters, cancellation).ToLookup(c => c.QuestionId);
        _pairs = session.Query<PairCount>("Trends/Pairs.sql", parameters, cancellation)
            .ToLookup(p => (p.QuestionId, p.EarlierRoundId, p.RoundId));
    }

    public override ILookup<QuestionId, AnswerCount> Counts { get; }

    public override Histogram Differences(RoundAnswers round) => Sum(round.PairsAreCells
        ? _pairs[(round.Question, round.Earlier!.Round, round.Round)].Select(p => (p.Change, p.PeopleCount))
        : PairsOnDemand(round).Select(c => (c.Change, c.PeopleCount)));

    public override IEnumerable<RoundTrend> NotShown(QuestionDefinition question, IReadOnlyCollection<RoundId> shown) => [];

    public override DateOnly? KeptSince(RoundAnswers round) => null;

    private IReadOnlyList<ChangeCount> PairsOnDemand(RoundAnswers round) =>
        _session.Query<ChangeCount>(
            "Trends/PairsOnDemand.sql",
            new
            {
                item_kind = SnakeCase.Of(_kind),
                question_id = round.Question.Value,
                earlier_round_id = round.Earlier!.Round.Value,
                round_id = round.Round.Value,
                tops = TextList.Of(_scope.Tops),
                level = _scope.Level?.Value,
            },
            _cancellation);
}
