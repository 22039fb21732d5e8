namespace LusInsight.Ingest.Loading.Erasure;

/// <summary>Whose identity leaves an organisation's folder, and what stands in its place. It is forgotten with the command that made it.</summary>
/// <param name="Reason">forget: their rows go too; retention: the rows stay, for the counts.</param>
/// <param name="Leaders">leader_id → an id that nobody ever had.</param>
/// <param name="Conversations">conversation_id → the same; in the order of the old ones, which decides between equals.</param>
/// <param name="Users">user_ids that are theirs.</param>
/// <param name="Texts">Everything that may tell who they are: ids, names, e-mail addresses.</param>
/// <param name="AreKnown">Whether any generation has a row of theirs.</param>
internal sealed record ErasedPeople(
    string Reason,
    IReadOnlyDictionary<string, string> Leaders,
    IReadOnlyDictionary<string, string> Conversations,
    IReadOnlySet<string> Users,
    IReadOnlySet<string> Texts,
    bool AreKnown)
{
    public const string Forget = "forget";

    public const string Retention = "retention";

    /// <summary>What an id begins with that stands for nobody.</summary>
    public const string Nobody = "nobody:";

    /// <summary>Whether their rows go too.</summary>
    public bool AreRemoved => Reason == Forget;

    /// <summary>Their ids with the kind that a tombstone is kept under.</summary>
    public IEnumerable<(string Kind, string Id)> Ids =>
        Leaders.Keys.Select(id => (Tombstones.Leader, id))
            .Concat(Conversations.Keys.Select(id => (Tombstones.Conversation, id)))
            .Concat(Users.Select(id => (Tombstones.User, id)));

    /// <summary>Puts them where the .sql files find them: erased_leader, erased_conversation, erased_text.</summary>
    public void Fill(LoadConnection connection)
    {
        connection.ExecuteFile("Erasure/ErasedPeople.sql");
        Fill(connection, "erased_leader", Leaders);
        Fill(connection, "erased_conversation", Conversations);
        connection.Execute("INSERT INTO erased_text SELECT DISTINCT lower(unnest($texts))", ("texts", Texts.ToList()));
    }

    private void Fill(LoadConnection connection, string table, IReadOnlyDictionary<string, string> ids) => connection.Execute(
        $"INSERT INTO {table} SELECT unnest($ids), unnest($replacements), $is_removed",
        ("ids", ids.Keys.ToList()),
        ("replacements", ids.Values.ToList()),
        ("is_removed", AreRemoved));
}
