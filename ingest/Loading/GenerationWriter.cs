using LusInsight.Analytics.Store;
using LusInsight.Analytics.Store.DuckDb;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Feeds;
using LusInsight.Ingest.Loading.Releases;

namespace LusInsight.Ingest.Loading;

/// <summary>
/// Writes the next generation beside the one in force: a copy with the delta applied, or, where that is the smaller part,
/// the whole file anew. It has no name a reader looks for until <see cref="Publisher"/> gives it one.
/// </summary>
/// <param name="connection">Staging is judged, `stored` attached.</param>
/// <param name="folder">Where the file goes.</param>
/// <param name="stored">The generation in force.</param>
/// <param name="found">What the delivery changes.</param>
internal sealed class GenerationWriter(
    LoadConnection connection, OrganisationFolder folder, StoredGeneration stored, CheckedDelivery found)
{
    /// <summary>Tables that a load adds to and never recounts.</summary>
    private static readonly string[] Remembered =
    [
        "person_round", "load", "load_file", "load_finding", "tombstone",
        "release", "release_cell", "released_answer", "released_spider", "released_pair",
        "release_tree", "past_cell", "past_pair_cell", "past_contribution",
    ];

    /// <summary>Without a stored generation, or with more rows than it holds, a copy would save nothing.</summary>
    private readonly bool _anew = stored.Number is null
        || stored.SchemaVersion != Schema.Version
        || found.Delta.RowCount > found.Tables.Sum(table => stored.RowCounts[table.Name]);

    /// <summary>Writes the file but for the load's own row, and leaves it attached as the current database.</summary>
    public void Write(int number, StoredOrganisation organisation, Concept concept, DateOnly today)
    {
        Open(number);
        foreach (var table in found.Tables.Where(table => _anew || found.Delta.Touches(table.Definition.Feed)))
        {
            connection.Execute(_anew ? table.WriteAnew() : table.Apply());
        }

        connection.Execute("DELETE FROM reject; INSERT INTO reject FROM quarantine_next");
        organisation.Write(connection);
        connection.Execute("INSERT INTO tombstone FROM new_tombstone");
        var derived = _anew || organisation != stored.Organisation || found.Delta.Touches(Feed.Departments, Feed.Rounds, Feed.Leaders, Feed.Conversations);
        if (derived)
        {
            DerivedTables.Rebuild(connection.Native, concept, today);
        }

        connection.ExecuteFile(_anew ? "TouchEverything.sql" : "TouchChanged.sql", ("derived", derived));
        foreach (var file in CellFiles.InOrder)
        {
            connection.Execute(EmbeddedSql.Read(file));
        }

        new ReleaseWriter(connection, concept, today).Write(
            _anew, derived, treeChanged: found.Delta.Touches(Feed.Departments));
    }

    /// <summary>Proves the written file against what was meant; see <see cref="Verification"/>.</summary>
    /// <param name="minimumGroup">The fewest people behind a released figure.</param>
    public void Verify(int minimumGroup) => new Verification(connection, stored, found).Run(_anew, minimumGroup);

    /// <summary>Adds the load itself, and closes the file with everything in it.</summary>
    public void Close(LoadEntry entry)
    {
        entry.Write(connection, ContentHash.Of(connection, found.Tables));
        connection.Execute("CHECKPOINT generation");
        connection.Execute("USE memory");
        connection.Execute("DETACH generation");
    }

    private void Open(int number)
    {
        var file = folder.BuildingFile(number);
        if (!_anew)
        {
            // A generation never changes, so it is copied as it lies, also while it is read.
            File.Copy(folder.GenerationFile(stored.Number!.Value), file);
        }

        connection.AttachNew(file, "generation");
        connection.Execute("USE generation");
        if (_anew)
        {
            connection.Execute(string.Join('\n', Schema.Statements));

            foreach (var table in Remembered.Where(table => !stored.IsEmpty(table)))
            {
                connection.Execute($"INSERT INTO {table} BY NAME FROM stored.{table}");
            }
        }
    }
}
