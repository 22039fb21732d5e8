using Dapper;
using DuckDB.NET.Data;
using LusInsight.Analytics.Store.Derived;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Store.DuckDb;

/// <summary>
/// What a generation holds besides the delivered rows and the cells: derived while it is written, from the base tables
/// as the load leaves them. Doing it twice changes nothing.
/// </summary>
public static class DerivedTables
{
    /// <summary>Brings all of them up to date.</summary>
    /// <param name="connection">Open on the generation that is being written; the load's transaction, if it has one.</param>
    /// <param name="concept">Its stages and groups say which conversation is the furthest and who is complete; its extra holidays are no working days.</param>
    /// <param name="today">The organisation's day at the load: which rounds are open.</param>
    public static void Rebuild(DuckDBConnection connection, Concept concept, DateOnly today)
    {
        RebuildClosure(connection);
        UpdatePersonRound(connection, today);
        RebuildParticipation(connection, concept);
        RebuildWorkingDays(connection, concept);
    }

    /// <summary>department_closure, of department.</summary>
    public static void RebuildClosure(DuckDBConnection connection) =>
        connection.Execute(EmbeddedSql.Read("Store/Derived/department_closure.sql"));

    /// <summary>person_round, of itself, leader and round: the one derived table that remembers.</summary>
    public static void UpdatePersonRound(DuckDBConnection connection, DateOnly today)
    {
        DapperTypes.Register();
        connection.Execute(EmbeddedSql.Read("Store/Derived/person_round.sql"), new { today });
    }

    /// <summary>participation, of person_round, leader, round and conversation.</summary>
    /// <param name="connection">Open on the generation that is being written.</param>
    /// <param name="concept">Its stages, which one is complete, and whether a group's conversation may stand in for one's own.</param>
    public static void RebuildParticipation(DuckDBConnection connection, Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        connection.Execute(
            EmbeddedSql.Read("Store/Derived/staged_conversation.sql"),
            new { complete_stage = SnakeCase.Of(concept.CompleteStage), has_groups = concept.HasGroups });
        connection.Execute(
            EmbeddedSql.Read("Store/Derived/furthest_conversation.sql"),
            new { stages = new TextList(concept.Stages.Select(SnakeCase.Of)) });
        connection.Execute(EmbeddedSql.Read("Store/Derived/participation.sql"));
    }

    /// <summary>working_day, over the years of every date in round and conversation and one more at each end.</summary>
    public static void RebuildWorkingDays(DuckDBConnection connection, Concept concept)
    {
        ArgumentNullException.ThrowIfNull(concept);
        DapperTypes.Register();
        var span = connection.QuerySingle<DateSpan>(EmbeddedSql.Read("Store/Derived/date_span.sql"));
        List<WorkingDay> days = span is { EarliestOn: { } earliest, LatestOn: { } latest }
            ? [.. new DanishCalendar(concept.ExtraHolidays).DaysAround(earliest, latest)]
            : [];
        connection.Execute(EmbeddedSql.Read("Store/Derived/working_day.sql"), new
        {
            days = new ValueList<DateOnly>(days.Select(d => d.Day)),
            is_working = new ValueList<bool>(days.Select(d => d.IsWorking)),
            earlier_counts = new ValueList<int>(days.Select(d => d.EarlierCount)),
        });
    }

    private sealed record DateSpan(DateOnly? EarliestOn, DateOnly? LatestOn);
}
