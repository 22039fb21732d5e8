using System.Text.Json;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Completion;

/// <summary>
/// A worked example's delivery, read by DuckDB itself, so that a figure that differs is the figure's fault.
/// Ingest reads the same files in its own tests.
/// </summary>
internal static class GivenExample
{
    private static readonly (string Table, string File)[] Feeds =
        [("department", "departments"), ("leader", "leaders"), ("round", "rounds"), ("conversation", "conversations")];

    private static readonly Dictionary<string, string> Columns = new(StringComparer.Ordinal)
    {
        ["afdeling_id"] = "department_id",
        ["navn"] = "name",
        ["overordnet_id"] = "parent_id",
        ["leder_id"] = "leader_id",
        ["chef_id"] = "manager_id",
        ["niveau"] = "level",
        ["fødselsdato"] = "birth_date",
        ["ansat_fra"] = "employed_from",
        ["ansat_til"] = "employed_to",
        ["runde_id"] = "round_id",
        ["åbner"] = "opens_on",
        ["lukker"] = "closes_on",
        ["samtale_id"] = "conversation_id",
        ["type"] = "kind",
        ["gruppe_id"] = "group_id",
        ["indkaldt"] = "invited_on",
        ["planlagt"] = "scheduled_on",
        ["forberedt"] = "prepared_on",
        ["afholdt"] = "held_on",
        ["konkluderet"] = "concluded_on",
        ["godkendt_leder"] = "leader_approved_on",
        ["godkendt_chef"] = "manager_approved_on",
        ["lukket"] = "closed_on",
        ["opfulgt"] = "followed_up_on",
    };

    public static GivenGeneration Of(string organisation)
    {
        var folder = Path.Combine(AppContext.BaseDirectory, "Examples", "Deliveries", organisation);
        using var json = JsonDocument.Parse(File.ReadAllText(Path.Combine(folder, "organisation.json")));
        var given = new GivenGeneration(ConceptJson.Parse(json.RootElement.GetProperty("concept")));
        foreach (var (table, file) in Feeds)
        {
            given.WithSql(table, Insert(table, Path.Combine(folder, file + ".csv")));
        }

        return given;
    }

    public static JsonElement Expected(string file) =>
        JsonDocument.Parse(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Examples", file))).RootElement;

    private static string Insert(string table, string path)
    {
        var header = File.ReadLines(path).First();
        var separator = header.Contains('\t', StringComparison.Ordinal) ? '\t' : ',';
        var columns = header.Split(separator).Select(name => (Name: name, Column: Canonical(name)));
        return $"""
            INSERT INTO {table} BY NAME
            SELECT {string.Join(", ", columns.Select(c => $"{Cell(c.Name, c.Column)} AS {c.Column}"))}
            FROM read_csv('{path}', delim = '{separator}', header = true, all_varchar = true, nullstr = ['', 'NULL'])
            """;
    }

    private static string Canonical(string header)
    {
        var name = header.ToLowerInvariant().Replace(' ', '_').Replace('-', '_');
        return Columns.GetValueOrDefault(name, name);
    }

    private static string Cell(string name, string column) =>
        column.EndsWith("_on", StringComparison.Ordinal) || column is "birth_date" or "employed_from" or "employed_to"
            ? $"CAST(strptime(\"{name}\", ['%Y-%m-%d', '%d.%m.%Y']) AS DATE)"
            : $"\"{name}\"";
}
