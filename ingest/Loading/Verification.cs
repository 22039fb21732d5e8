using System.Globalization;

namespace LusInsight.Ingest.Loading;

/// <summary>Proves a written generation before anybody sees it. What fails is a fault of ours, never of the delivery.</summary>
/// <param name="connection">The written generation is the current database, `stored` the one in force.</param>
/// <param name="stored">What was there.</param>
/// <param name="found">What was to change.</param>
internal sealed class Verification(LoadConnection connection, StoredGeneration stored, CheckedDelivery found)
{
    /// <summary>Row counts, one row per key, every reference, the cells of one touched round, and what was released.</summary>
    /// <param name="writtenAnew">Whether all keys were written by this load.</param>
    /// <param name="minimumGroup">The fewest people behind a released figure.</param>
    /// <exception cref="InvalidOperationException">Something differs; the message says where, without any row's content.</exception>
    public void Run(bool writtenAnew, int minimumGroup)
    {
        foreach (var table in found.Tables)
        {
            Require(
                connection.Count($"SELECT count(*) FROM {table.Name}"),
                stored.RowCounts[table.Name] + found.Delta.ByFeed[table.Definition.Feed].New,
                $"rows of {table.Name}");
            connection.Execute(table.CreateWritten(writtenAnew));
            Require(connection.Count(table.CountRepeatedKeys(writtenAnew)), 0, $"repeated keys of {table.Name}");
        }

        RequireReferences(connection);
        RequireCells(connection);
        RequireNone(
            connection.QueryFile("Releases/VerifyReleases.sql", row => string.Join(' ', Enumerable.Range(0, 4).Select(row.GetString)), ("minimum_group", minimumGroup)),
            "released");
    }

    /// <summary>The same of a generation that no delivery made: one row per key, every reference, the cells of one round.</summary>
    /// <exception cref="InvalidOperationException">Something differs.</exception>
    public static void RequireWhole(LoadConnection connection, FeedTables tables)
    {
        foreach (var table in tables)
        {
            connection.Execute($"CREATE TEMP VIEW written_{table.Name} AS FROM {table.Name}");
            Require(connection.Count(table.CountRepeatedKeys()), 0, $"repeated keys of {table.Name}");
        }

        RequireReferences(connection);
        RequireCells(connection);
    }

    private static void RequireReferences(LoadConnection connection) =>
        RequireNone(connection.QueryFile("VerifyReferences.sql", row => row.GetString(0)), "references to nothing");

    private static void RequireCells(LoadConnection connection)
    {
        connection.ExecuteFile("RecountedRound.sql");
        RequireNone(connection.QueryFile("VerifyCells.sql", row => $"{row.GetString(0)} {row.GetString(1)}"), "cells that differ from a recount");
    }

    private static void Require(long found, long expected, string what)
    {
        if (found != expected)
        {
            throw new InvalidOperationException(string.Create(
                CultureInfo.InvariantCulture, $"the written generation has {found} {what} where {expected} were expected"));
        }
    }

    private static void RequireNone(IReadOnlyList<string> found, string what)
    {
        if (found.Count > 0)
        {
            throw new InvalidOperationException($"the written generation has {what}: {string.Join(", ", found)}");
        }
    }
}
