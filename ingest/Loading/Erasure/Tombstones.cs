using LusInsight.Analytics.Store;
using LusInsight.Ingest.Reading;

namespace LusInsight.Ingest.Loading.Erasure;

/// <summary>
/// What is remembered of people whose identity is gone: marks of their ids, so that the next export, which may still have
/// them, does not bring them back. Their rows leave staging before anything is judged, and count as unchanged.
/// </summary>
internal static class Tombstones
{
    public const string Leader = "leader";

    public const string Conversation = "conversation";

    public const string User = "user";

    /// <summary>The warning that counts the rows of a file.</summary>
    public const string Warning = "forgotten";

    /// <summary>Adds people's tombstones to the generation being written, which keeps those of `stored`.</summary>
    public static void Write(LoadConnection connection, OrganisationFolder folder, ErasedPeople people)
    {
        var key = IdentityKey.FindOrMake(folder.Data);
        var ids = people.Ids.ToList();
        connection.ExecuteFile(
            "Erasure/Tombstones.sql",
            ("kinds", ids.ConvertAll(id => id.Kind)),
            ("marks", ids.ConvertAll(id => Mark(key, folder, id.Kind, id.Id))),
            ("reason", people.Reason));
    }

    /// <summary>Why a person is not in the generation `stored` any more; null where nothing is remembered of them.</summary>
    public static string? ReasonFor(LoadConnection connection, OrganisationFolder folder, string leader) =>
        IdentityKey.Find(folder.Data) is { } key
            ? connection.Query(
                "SELECT reason FROM stored.tombstone WHERE id_kind = $kind AND id_mark = $mark",
                row => row.GetString(0),
                ("kind", Leader),
                ("mark", Mark(key, folder, Leader, leader))).SingleOrDefault()
            : null;

    /// <summary>Whether the load adds any.</summary>
    public static bool AreNew(LoadConnection connection) => connection.Count("SELECT count(*) FROM new_tombstone") > 0;

    /// <summary>Takes the rows of these people out of staging, and their ids out of others' rows.</summary>
    /// <param name="connection">The delivery is read; `stored` is attached.</param>
    /// <param name="folder">Whose.</param>
    /// <param name="stored">Has the tombstones.</param>
    /// <param name="keptSince">Who left before has no identity here; null = for ever.</param>
    /// <exception cref="DeliveryException">There are tombstones, and no key to read them.</exception>
    public static void DropRows(LoadConnection connection, OrganisationFolder folder, StoredGeneration stored, DateOnly? keptSince)
    {
        if (stored.IsEmpty("tombstone"))
        {
            return;
        }

        var key = IdentityKey.Find(folder.Data) ?? throw new DeliveryException(
            $"{IdentityKey.FileOf(folder.Data)} is missing, without which forgotten people would come back: restore it from a backup (or see the README of ingest)");
        connection.ExecuteFile("Erasure/StagedIds.sql");
        var tombstones = connection.Query("SELECT id_kind, id_mark FROM stored.tombstone", row => (row.GetString(0), row.GetString(1))).ToHashSet();
        var marked = connection.Query("SELECT id_kind, id FROM staged_id", row => (Kind: row.GetString(0), Id: row.GetString(1)))
            .Select(id => (id.Kind, id.Id, Mark: Mark(key, folder, id.Kind, id.Id)))
            .Where(id => tombstones.Contains((id.Kind, id.Mark)))
            .ToList();
        if (marked.Count > 0)
        {
            connection.Execute(
                "CREATE TEMP TABLE marked_id AS SELECT unnest($kinds) AS id_kind, unnest($ids) AS id, unnest($marks) AS id_mark",
                ("kinds", marked.ConvertAll(id => id.Kind)),
                ("ids", marked.ConvertAll(id => id.Id)),
                ("marks", marked.ConvertAll(id => id.Mark)));
            connection.ExecuteFile("Erasure/ForgottenRows.sql", ("kept_since", keptSince));
            Add(connection, folder, key);
        }
    }

    /// <summary>A conversation that came after its person was forgotten: its answers may come by themselves.</summary>
    private static void Add(LoadConnection connection, OrganisationFolder folder, IdentityKey key)
    {
        var marks = connection
            .Query("FROM gone_conversation EXCEPT SELECT id FROM marked_id WHERE id_kind = 'conversation'", row => row.GetString(0))
            .Select(id => Mark(key, folder, Conversation, id))
            .ToList();
        connection.Execute(
            "INSERT INTO new_tombstone SELECT $kind, unnest($marks), $reason",
            ("kind", Conversation), ("marks", marks), ("reason", ErasedPeople.Forget));
    }

    private static string Mark(IdentityKey key, OrganisationFolder folder, string kind, string id) =>
        key.Mark($"{folder.Organisation}/{kind}", id);
}
