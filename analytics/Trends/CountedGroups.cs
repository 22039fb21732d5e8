using LusInsight.Analytics.Access;
using LusInsight.Analytics.Statistics;
using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>
/// The departments that a scope consists of: the children of the one asked for, each with everything below, and those of
/// the department itself. Where a change is told by its parts, these are the mix.
/// </summary>
internal sealed class CountedGroups
{
    private readonly DepartmentTree _tree;
    private readonly HashSet<DepartmentId> _groups;
    private readonly ILookup<(QuestionId, RoundId), GroupCount> _answers;
    private readonly ILookup<(QuestionId, RoundId), GroupPairCount> _pairs;

    public CountedGroups(Generation generation, GenerationSession session, ItemKind kind, Scope scope, CancellationToken cancellation)
    {
        _tree = generation.Departments;
        _groups = scope.Department is { } one ? [.. _tree.Children(one).Select(child => child.DepartmentId)] : [.. scope.Tops];
        var parameters = new
        {
            item_kind = SnakeCase.Of(kind),
            groups = TextList.Of(_groups),
            tops = TextList.Of(scope.Tops),
            level = scope.Level?.Value,
        };
        _answers = session.Query<GroupCount>("Trends/GroupAnswers.sql", parameters, cancellation).ToLookup(row => (row.QuestionId, row.RoundId));
        _pairs = session.Query<GroupPairCount>("Trends/GroupPairs.sql", parameters, cancellation).ToLookup(row => (row.QuestionId, row.RoundId));
    }

    /// <summary>A round beside its earlier one, group by group, with pairs as pair_cell has them.</summary>
    public IReadOnlyList<ChangeGroup> Of(RoundAnswers round) => Of(round, [.. _pairs[(round.Question, round.Round)]]);

    /// <summary>The same with pairs counted on demand.</summary>
    public IReadOnlyList<ChangeGroup> Of(RoundAnswers round, IEnumerable<PairOnDemand> pairs) => Of(
        round,
        [
            .. pairs.Select(pair => new GroupPairCount(
                round.Question,
                round.Round,
                GroupOf(pair.EarlierDepartmentId),
                GroupOf(pair.DepartmentId),
                pair.PeopleCount,
                pair.EarlierValue * pair.PeopleCount,
                pair.Value * pair.PeopleCount)),
        ]);

    private IReadOnlyList<ChangeGroup> Of(RoundAnswers round, IReadOnlyList<GroupPairCount> pairs)
    {
        var earlier = Answers(round.Question, round.Earlier!.Round);
        var later = Answers(round.Question, round.Round);
        var stayedEarlier = pairs.ToLookup(pair => pair.EarlierGroupId, pair => new AnswerTotal(pair.PeopleCount, pair.EarlierValueSum));
        var stayedLater = pairs.ToLookup(pair => pair.GroupId, pair => new AnswerTotal(pair.PeopleCount, pair.ValueSum));
        return
        [
            .. earlier.Keys.Union(later.Keys).Select(group => new ChangeGroup(
                earlier.GetValueOrDefault(group),
                later.GetValueOrDefault(group),
                AnswerTotal.Of(stayedEarlier[group]),
                AnswerTotal.Of(stayedLater[group]))),
        ];
    }

    private Dictionary<DepartmentId, AnswerTotal> Answers(QuestionId question, RoundId round) =>
        _answers[(question, round)].ToDictionary(row => row.GroupId, row => new AnswerTotal(row.PeopleCount, row.ValueSum));

    private DepartmentId GroupOf(DepartmentId department) => _groups.Contains(department)
        ? department
        : _tree.Ancestors(department).Select(above => above.DepartmentId).Where(_groups.Contains).Append(department).First();
}
