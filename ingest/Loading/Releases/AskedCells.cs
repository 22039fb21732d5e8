using LusInsight.Analytics.Disclosure;

namespace LusInsight.Ingest.Loading.Releases;

/// <summary>Selected cells on their way to a temporary table, in which SQL counts and stores them.</summary>
internal sealed class AskedCells
{
    private readonly List<string> _kinds = [];
    private readonly List<string> _items = [];
    private readonly List<string> _earlierRounds = [];
    private readonly List<string> _rounds = [];
    private readonly List<string> _departments = [];
    private readonly List<string> _levels = [];
    private readonly List<bool> _forLeader = [];

    public void Add(ReleasedItem item, string earlierRound, string round, Cell cell, bool forLeader)
    {
        _kinds.Add(item.Kind);
        _items.Add(item.Id);
        _earlierRounds.Add(earlierRound);
        _rounds.Add(round);
        _departments.Add(cell.Department?.Value ?? string.Empty);
        _levels.Add(cell.Level?.Value ?? string.Empty);
        _forLeader.Add(forLeader);
    }

    /// <summary>Makes the table; an id is never blank, so a blank stands for none.</summary>
    public void Write(LoadConnection connection, string table) => connection.Execute(
        $"""
        CREATE OR REPLACE TEMP TABLE {table} AS
        SELECT unnest($kinds) AS item_kind, unnest($items) AS item_id, unnest($earlier_rounds) AS earlier_round_id,
            unnest($rounds) AS round_id, nullif(unnest($departments), '') AS department_id, nullif(unnest($levels), '') AS level,
            unnest($for_leader) AS for_leader
        """,
        ("kinds", _kinds),
        ("items", _items),
        ("earlier_rounds", _earlierRounds),
        ("rounds", _rounds),
        ("departments", _departments),
        ("levels", _levels),
        ("for_leader", _forLeader));
}
