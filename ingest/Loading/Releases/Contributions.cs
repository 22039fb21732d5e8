namespace LusInsight.Ingest.Loading.Releases;

/// <summary>
/// What people contributed to the releases that stand, where it is no longer what they contribute now (past_contribution):
/// compared while both the old and the new generation are at hand, and never again.
/// </summary>
internal static class Contributions
{
    private const string Nobody = "CREATE OR REPLACE TEMP TABLE asked_person AS SELECT leader_id FROM leader LIMIT 0";

    /// <summary>After a load of changes: looks only at whom it may have changed.</summary>
    /// <param name="connection">The written generation is the current database, with touched_item and delta_x; `stored` the one before.</param>
    /// <param name="derived">Whether person_round was brought up to date.</param>
    public static void NoteChanges(LoadConnection connection, bool derived)
    {
        connection.ExecuteFile("Releases/AskReleasedItems.sql");
        connection.ExecuteFile("Releases/ChangedPeople.sql", ("derived", derived));
        Note(connection, everybody: false);
    }

    /// <summary>After anything else (a file written anew, a step back, somebody forgotten): looks at everybody.</summary>
    /// <param name="connection">The written generation is the current database, with touched_item; `stored` the one before.</param>
    public static void NoteEverybody(LoadConnection connection)
    {
        connection.ExecuteFile("Releases/AskReleasedItems.sql");
        connection.Execute(Nobody);
        Note(connection, everybody: true);
    }

    /// <summary>Whether a touched release was counted from other contributions than there are now.</summary>
    public static bool IsAnyNoted(LoadConnection connection) => connection.Count(
        "SELECT count(*) FROM past_contribution JOIN asked_item USING (item_kind, item_id, round_id)") > 0;

    /// <summary>Takes a person out of what is noted; their part in what was released stays, of nobody in particular.</summary>
    /// <param name="connection">Their rows are gone from the written generation, and that is noted.</param>
    /// <param name="leader">Who.</param>
    public static void Forget(LoadConnection connection, string leader) =>
        connection.ExecuteFile("Releases/ForgottenContributions.sql", ("leader_id", leader));

    /// <summary>TEMP TABLE contributed: everybody's contributions to one item in all rounds.</summary>
    public static void Count(LoadConnection connection, ReleasedItem item)
    {
        connection.Execute(
            "CREATE OR REPLACE TEMP TABLE asked_item AS SELECT CAST($item_kind AS VARCHAR) AS item_kind, CAST($item_id AS VARCHAR) AS item_id, round_id FROM round",
            item.Parameters);
        connection.Execute(Nobody);
        connection.ExecuteFile("Releases/Contributed.sql", ("everybody", true));
    }

    private static void Note(LoadConnection connection, bool everybody)
    {
        connection.ExecuteFile("Releases/Contributed.sql", ("everybody", everybody));
        if (connection.Count("SELECT count(*) FROM asked_item") == 0)
        {
            return;
        }

        connection.Execute("ALTER TABLE contributed RENAME TO contributed_now; USE stored");
        connection.ExecuteFile("Releases/Contributed.sql", ("everybody", everybody));
        connection.Execute("""
            CREATE OR REPLACE TEMP TABLE contributed_before AS FROM contributed;
            CREATE OR REPLACE TEMP TABLE contributed AS FROM contributed_now;
            DROP TABLE contributed_now;
            USE generation
            """);
        connection.ExecuteFile("Releases/PastContributions.sql");
    }
}
