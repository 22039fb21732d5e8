using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Completion;

/// <summary>An organisation for tests of completion: D0 with D1 (D1.1) and D2, and the round R of autumn 2025.</summary>
internal static class GivenRound
{
    public static GivenGeneration Of(Concept? concept = null) => new GivenGeneration(concept ?? GivenConcept.Small)
        .With("department", "department_id,parent_id", "D0,", "D1,D0", "D1.1,D1", "D2,D0")
        .With("round", "round_id,opens_on,closes_on", "R,2025-08-01,2025-12-30");

    /// <summary>One person in D1, level a, and conversations of theirs in R.</summary>
    public static GivenGeneration WithOne(Concept concept, string columns, params string[] conversations) => Of(concept)
        .With("leader", "leader_id,department_id,level", "L1,D1,a")
        .With("conversation", "round_id,leader_id,conversation_id," + columns, [.. conversations.Select(row => "R,L1," + row)]);

    public static GivenGeneration WithOne(string columns, params string[] conversations) =>
        WithOne(GivenConcept.Small, columns, conversations);

    /// <summary>What the director of a department sees.</summary>
    public static CompletionResult Completion(
        this GivenGeneration given, string department = "D0", string? level = null, string? asOf = null, string round = "R") =>
        new CompletionQuery(given.Scope(department, round, level, asOf)).Run(given.Generation, given.Director(department), default);

    /// <summary>The people as the director of a department sees them.</summary>
    public static PeopleResult People(
        this GivenGeneration given, string department = "D0", string? asOf = null, PeopleWanted? wanted = null) =>
        new CompletionPeopleQuery(given.Scope(department, "R", asOf: asOf), wanted ?? new PeopleWanted())
            .Run(given.Generation, given.Director(department), default);

    public static long CountOf(this CompletionResult result, Stage stage) => result.Stages.Single(s => s.Stage == stage).Count;

    /// <summary>The stages that somebody has reached.</summary>
    public static IEnumerable<Stage> Reached(this CompletionResult result) =>
        result.Stages.Where(s => s.Count > 0).Select(s => s.Stage);
}
