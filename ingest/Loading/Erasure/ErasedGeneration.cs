using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Loading.Releases;

namespace LusInsight.Ingest.Loading.Erasure;

/// <summary>
/// A generation written into a fresh file without some people. Nothing is changed in place: the engine leaves what was
/// deleted lying in its file's free blocks.
/// </summary>
internal static class ErasedGeneration
{
    /// <summary>Tables that name people: ErasedRows.sql writes them, <see cref="Tombstones"/> and <see cref="WriteContributions"/>.</summary>
    public static readonly IReadOnlyList<string> Personal =
    [
        "leader", "person_round", "conversation", "scaling_answer", "spider_score", "evaluation", "conversation_topic", "agreement",
        "user_account", "reject", "load", "load_file", "load_finding", "past_contribution", "tombstone",
    ];

    /// <summary>Tables without anybody, which are copied: what was released stands.</summary>
    public static readonly IReadOnlyList<string> Copied =
    [
        "organisation", "department", "round", "initiative",
        "release", "release_cell", "released_answer", "released_spider", "released_pair",
        "release_tree", "past_cell", "past_pair_cell",
    ];

    /// <summary>Tables that are counted and derived anew.</summary>
    public static readonly IReadOnlyList<string> Derived =
        ["department_closure", "participation", "working_day", "answer_cell", "spider_cell", "pair_cell"];

    /// <summary>Writes the file; it has no reader's name yet.</summary>
    /// <param name="folder">Where it goes.</param>
    /// <param name="from">A generation's file of today's schema.</param>
    /// <param name="number">Of the one that is written.</param>
    /// <param name="people">Who goes.</param>
    /// <param name="entries">What it remembers of this erasure.</param>
    /// <param name="time">Tells the organisation's day.</param>
    /// <param name="cancellation">Gives up.</param>
    public static void Write(
        OrganisationFolder folder,
        string from,
        int number,
        ErasedPeople people,
        IReadOnlyList<LoadEntry> entries,
        TimeProvider time,
        CancellationToken cancellation)
    {
        using var connection = LoadConnection.Open(folder, cancellation);
        connection.AttachReadOnly(from, "stored");
        connection.AttachNew(folder.BuildingFile(number), "generation");
        connection.Execute("USE generation");
        connection.Execute(string.Join('\n', Schema.Statements));
        people.Fill(connection);
        connection.ExecuteFile("Erasure/ErasedRows.sql");
        foreach (var table in Copied)
        {
            connection.Execute($"INSERT INTO {table} BY NAME FROM stored.{table}");
        }

        Tombstones.Write(connection, folder, people);
        var concept = Derive(connection, time);
        WriteContributions(connection, people);
        ReleaseWriter.MarkKept(connection, everywhere: true);
        var tables = new FeedTables([], concept);
        Verification.RequireWhole(connection, tables);
        var hash = ContentHash.Of(connection, tables);
        foreach (var entry in entries)
        {
            entry.Write(connection, hash);
        }

        connection.Execute("CHECKPOINT generation; USE memory; DETACH generation");
    }

    private static Concept Derive(LoadConnection connection, TimeProvider time)
    {
        var organisation = StoredOrganisation.Read(connection)!;
        var concept = ConceptJson.Parse(organisation.Concept);
        DerivedTables.Rebuild(connection.Native, concept, organisation.Today ?? DanishClock.Today(time));
        connection.ExecuteFile("TouchEverything.sql");
        foreach (var file in CellFiles.InOrder)
        {
            connection.Execute(EmbeddedSql.Read(file));
        }

        return concept;
    }

    /// <summary>
    /// What people contributed to releases. It is worked out in a temporary table of the same name, which the statements find first:
    /// the file would keep the least and the greatest id that were ever in a column.
    /// </summary>
    private static void WriteContributions(LoadConnection connection, ErasedPeople people)
    {
        connection.ExecuteFile("Erasure/Contributions.sql");
        if (people.AreRemoved)
        {
            Contributions.NoteEverybody(connection);
            foreach (var leader in people.Leaders.Keys)
            {
                Contributions.Forget(connection, leader);
            }
        }

        connection.Execute("INSERT INTO generation.past_contribution BY NAME FROM temp.past_contribution; DROP TABLE temp.past_contribution");
    }
}
