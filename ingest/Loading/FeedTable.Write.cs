namespace LusInsight.Ingest.Loading;

/// <content>The merge into the generation being written, which is the current database.</content>
internal sealed partial class FeedTable
{
    /// <summary>Into a copy of the stored rows: changed rows make way, then new and changed ones come in.</summary>
    public string Apply() => $"""
        DELETE FROM {Name}
        WHERE EXISTS (SELECT 1 FROM delta_{Name} AS delta WHERE {SameKey("delta", Name)});

        INSERT INTO {Name} ({Columns})
        SELECT {Columns} FROM delta_{Name};
        """;

    /// <summary>Into an empty table: the stored rows that stay as they are, then new and changed ones.</summary>
    /// <remarks>Afterwards nobody asks for the delivered rows again, and the cells need their memory.</remarks>
    public string WriteAnew() => $"""
        INSERT INTO {Name} ({Columns})
        SELECT {Columns}
        FROM stored.{Name} AS kept
        WHERE NOT EXISTS (SELECT 1 FROM delta_{Name} AS delta WHERE {SameKey("delta", "kept")});

        INSERT INTO {Name} ({Columns})
        SELECT {Columns} FROM delta_{Name};

        DROP TABLE IF EXISTS staging.delta_{Name};
        DROP TABLE staging.{Name};
        """;

    /// <summary>
    /// written_x: the rows that this load put into the table; where they are about an item and all of them were, their
    /// conversations.
    /// </summary>
    /// <param name="writtenAnew">Then all of them.</param>
    public string CreateWritten(bool writtenAnew) => (writtenAnew, ItemKind) switch
    {
        (false, _) => $"CREATE TEMP VIEW written_{Name} AS FROM delta_{Name}",
        (true, null) => $"CREATE TEMP VIEW written_{Name} AS FROM {Name}",
        (true, _) => $"{CreateAnswered(Name)}; CREATE TEMP VIEW written_{Name} AS FROM answered_{Name}",
    };

    /// <summary>How many keys stand in the table twice, of all or of those that this load wrote. Reads written_x.</summary>
    /// <param name="writtenAnew">Then every key is looked at.</param>
    public string CountRepeatedKeys(bool writtenAnew) => $"""
        SELECT count(*)
        FROM (
            SELECT {SqlText.List(Keys)}
            FROM {Name}
            WHERE {(writtenAnew ? MayRepeat(Name, Name) : $"EXISTS (SELECT 1 FROM delta_{Name} AS delta WHERE {SameKey("delta", Name)})")}
            GROUP BY ALL
            HAVING count(*) > 1
        )
        """;

    /// <summary>The same over the whole table, whoever wrote it.</summary>
    public string CountRepeatedKeys() =>
        $"SELECT count(*) FROM (SELECT {SqlText.List(Keys)} FROM {Name} GROUP BY ALL HAVING count(*) > 1)";

    /// <summary>A sum over rows: the same for the same rows, whatever their order.</summary>
    public string SumOfRows() => $"SELECT sum(hash('{Name}', {Columns})) AS row_sum FROM {Name}";
}
