using LusInsight.Analytics.Access;
using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Store;
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
    private readonly CountedGroups _groups;

    // Pairs of a round asked for twice: once for their change, once for its parts.
    private readonly Dictionary<RoundAnswers, IReadOnlyList<PairOnDemand>> _onDemand = [];

    public CountedAnswers(Generation generation, GenerationSession session, ItemKind kind, Scope scope, CancellationToken cancellation)
    {
        (_session, _kind, _scope, _cancellation) = (session, kind, scope, cancellation);
        var parameters = new { item_kind = SnakeCase.Of(kind), tops = TextList.Of(scope.Tops), level = scope.Level?.Value };
        Counts = session.Query<AnswerCount>("Trends/Trends.sql", parameters, cancellation).ToLookup(c => c.QuestionId);
        _pairs = session.Query<PairCount>("Trends/Pairs.sql", parameters, cancellation)
            .ToLookup(p => (p.QuestionId, p.EarlierRoundId, p.RoundId));
        _groups = new CountedGroups(generation, session, kind, scope, cancellation);
    }

    public override ILookup<QuestionId, AnswerCount> Counts { get; }

    public override PairTable Pairs(RoundAnswers round) => Sum(round.PairsAreCells
        ? _pairs[(round.Question, round.Earlier!.Round, round.Round)].Select(p => (p.EarlierValue, p.Value, p.PeopleCount))
        : PairsOnDemand(round).Select(p => (p.EarlierValue, p.Value, p.PeopleCount)));

    public override IReadOnlyList<ChangeGroup> Groups(RoundAnswers round) =>
        round.PairsAreCells ? _groups.Of(round) : _groups.Of(round, PairsOnDemand(round));

    public override IEnumerable<RoundTrend> NotShown(QuestionDefinition question, IReadOnlyCollection<RoundId> shown) => [];

    public override DateOnly? KeptSince(RoundAnswers round) => null;

    private IReadOnlyList<PairOnDemand> PairsOnDemand(RoundAnswers round)
    {
        if (!_onDemand.TryGetValue(round, out var pairs))
        {
            _onDemand[round] = pairs = Ask(round);
        }

        return pairs;
    }

    private IReadOnlyList<PairOnDemand> Ask(RoundAnswers round) =>
        _session.Query<PairOnDemand>(
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
