using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Trends;

/// <summary>One row per question that the viewer themselves answered.</summary>
/// <param name="Question">The question's id.</param>
/// <param name="Text">As asked now.</param>
/// <param name="Rounds">Rounds they answered in, by opens_on.</param>
public sealed record OwnAnswers(QuestionId Question, string Text, IReadOnlyList<OwnAnswer> Rounds)
{
    /// <summary>In the order of <paramref name="questions"/>; null for a viewer who is no leader.</summary>
    internal static IReadOnlyList<OwnAnswers>? Read(
        GenerationSession session,
        Viewer viewer,
        ItemKind kind,
        IReadOnlyList<QuestionDefinition> questions,
        IReadOnlyList<RoundId> rounds,
        CancellationToken cancellation)
    {
        if (viewer.Sight != Sight.ReleasedToLeader)
        {
            return null;
        }

        if (viewer.User.LeaderId is not { } leader)
        {
            return [];
        }

        viewer.Saw(Right.Results, null, [leader]);
        var order = rounds.Select((round, index) => (round, index)).ToDictionary(place => place.round, place => place.index);
        var own = session
            .Query<Row>("Trends/OwnAnswers.sql", new { item_kind = SnakeCase.Of(kind), leader_id = leader.Value }, cancellation)
            .ToLookup(row => row.QuestionId);
        return
        [
            .. from question in questions
               where own.Contains(question.Id)
               let answers = own[question.Id].OrderBy(row => order[row.RoundId])
               select new OwnAnswers(question.Id, question.Text, [.. answers.Select(row => new OwnAnswer(row.RoundId, row.Value))]),
        ];
    }

    /// <summary>One row of OwnAnswers.sql.</summary>
    private sealed record Row(QuestionId QuestionId, RoundId RoundId, int Value);
}
