namespace LusInsight.Analytics.Tests;

/// <summary>
/// The organisation most tests speak of, and held conversations in it told by what was answered: D0 with D1 (D1.1, D1.2)
/// and D2, and the rounds R1 to R3. Whoever answers in a round gets a conversation there, such as R1-L1.
/// </summary>
public static class GivenHeld
{
    public static GivenGeneration WithDepartmentsAndRounds(this GivenGeneration given) => given
        .With("department", "department_id,parent_id", "D0,", "D1,D0", "D1.1,D1", "D1.2,D1", "D2,D0")
        .With("round", "round_id,opens_on,closes_on", "R1,2023-01-01,2023-06-30", "R2,2024-01-01,2024-06-30", "R3,2025-01-01,2025-06-30");

    /// <summary>Rows "leader,question,value" in one round.</summary>
    public static GivenGeneration WithAnswers(this GivenGeneration given, string round, params string[] rows) =>
        given.WithItems("scaling_answer", "question_id,value", round, rows);

    /// <summary>Rows "leader,question,value" in one round.</summary>
    public static GivenGeneration WithEvaluations(this GivenGeneration given, string round, params string[] rows) =>
        given.WithItems("evaluation", "question_id,value", round, rows);

    /// <summary>Rows "leader,arena,current,desired,focus" in one round.</summary>
    public static GivenGeneration WithScores(this GivenGeneration given, string round, params string[] rows) =>
        given.WithItems("spider_score", "arena_id,current_level,desired_level,focus", round, rows);

    private static GivenGeneration WithItems(this GivenGeneration given, string table, string columns, string round, string[] rows)
    {
        foreach (var leader in rows.Select(row => row.Split(',')[0]).Distinct(StringComparer.Ordinal))
        {
            given.WithSql("conversation", $"""
                INSERT INTO conversation (conversation_id, round_id, leader_id, kind, held_on)
                SELECT '{round}-{leader}', round_id, '{leader}', 'LUS', opens_on + 30
                FROM round
                WHERE round_id = '{round}' AND '{round}-{leader}' NOT IN (SELECT conversation_id FROM conversation)
                """);
        }

        return given.With(table, "conversation_id," + columns, [.. rows.Select(row => $"{round}-{row}")]);
    }
}
