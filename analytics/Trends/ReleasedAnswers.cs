using LusInsight.Analytics.Access;
using LusInsight.Analytics.Releases;
using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>Answers as they were released, and nothing else: what is not a released cell is not shown.</summary>
internal sealed class ReleasedAnswers : AnswerSource
{
    private readonly Generation _generation;
    private readonly Viewer _viewer;
    private readonly ILookup<(QuestionId, RoundId Earlier, RoundId Round), PairCount> _pairs;
    private readonly KeptReleases _kept;

    public ReleasedAnswers(
        Generation generation, Viewer viewer, GenerationSession session, ItemKind kind, Scope scope, CancellationToken cancellation)
    {
        (_generation, _viewer) = (generation, viewer);
        var parameters = new
        {
            item_kind = SnakeCase.Of(kind),
            rounds = new TextList(generation.Rounds.Where(viewer.IsReleased).Select(round => round.RoundId.Value)),
            department = scope.Department?.Value,
            level = scope.Level?.Value,
            to_leader = viewer.Sight == Sight.ReleasedToLeader,
            minimum_group = generation.Concept.MinimumGroup,
        };
        Counts = session.Query<AnswerCount>("Trends/ReleasedAnswers.sql", parameters, cancellation).ToLookup(c => c.QuestionId);
        _pairs = session.Query<PairCount>("Trends/ReleasedPairs.sql", parameters, cancellation).ToLookup(p => (p.QuestionId, p.EarlierRoundId, p.RoundId));
        _kept = KeptReleases.Read(session, kind, cancellation);
    }

    public override ILookup<QuestionId, AnswerCount> Counts { get; }

    public override PairTable? Pairs(RoundAnswers round)
    {
        var pairs = _pairs[(round.Question, round.Earlier!.Round, round.Round)].ToList();
        return pairs.Count == 0 ? null : Sum(pairs.Select(p => (p.EarlierValue, p.Value, p.PeopleCount)));
    }

    /// <inheritdoc />
    /// <remarks>With these one could work out what those who stayed answered; only their change was judged as safe.</remarks>
    public override IReadOnlyList<ChangeGroup>? Groups(RoundAnswers round) => null;

    /// <inheritdoc />
    /// <remarks>Which rounds these are follows from the concept and the rounds, never from who answered here.</remarks>
    public override IEnumerable<RoundTrend> NotShown(QuestionDefinition question, IReadOnlyCollection<RoundId> shown) =>
        _generation.Rounds
            .Where(round => round.ConversationCount > 0 && !shown.Contains(round.RoundId))
            .Where(round => ItemVersions.Cover(_generation.Rounds, question.FromRound, question.ToRound, round.RoundId))
            .Select(round => RoundTrend.NotShown(round.RoundId, _viewer.HiddenIn(round)));

    public override DateOnly? KeptSince(RoundAnswers round) => _kept.Since(round.Question.Value, round.Round);
}
