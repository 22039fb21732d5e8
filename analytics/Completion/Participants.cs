using LusInsight.Analytics.Access;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Completion;

/// <summary>The temporary table that completion's figures count: each eligible person with the conversation that got furthest.</summary>
internal static class Participants
{
    /// <summary>Makes the table in a session.</summary>
    /// <param name="session">The session whose queries will count it.</param>
    /// <param name="concept">The session's generation's.</param>
    /// <param name="scope">Department, level and as-of; its round is not looked at.</param>
    /// <param name="round">Null = every round.</param>
    /// <param name="cancellation">Interrupts the query.</param>
    public static void Make(
        GenerationSession session, Concept concept, Scope scope, RoundId? round, CancellationToken cancellation) =>
        session.Execute("Completion/Participant.sql", new
        {
            round_id = round?.Value,
            level = scope.Level?.Value,
            as_of = scope.AsOf ?? DateOnly.MaxValue,
            stages = new TextList(concept.Stages.Select(SnakeCase.Of)),
            complete_stage = SnakeCase.Of(concept.CompleteStage),
            has_groups = concept.HasGroups,
            tops = TextList.Of(scope.Tops),
        }, cancellation);
}
