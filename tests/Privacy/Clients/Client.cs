using System.Net;
using System.Text.Json;

namespace LusInsight.Privacy.Clients;

/// <summary>
/// One user of the API who asks for everything there is, notes each figure with what it was counted from, and goes on noting:
/// the attacker of an organisation over time.
/// </summary>
public sealed class Client(Municipality by, string user)
{
    private readonly Dictionary<(string Round, string Department, string Level), string> _seen = [];
    private readonly Dictionary<(string Round, string Department, string Level), string> _seenPairs = [];

    public int Shown => _seen.Count;

    /// <summary>How often a figure that was shown before was another.</summary>
    public int Renewed { get; private set; }

    /// <summary>Asks for all cells, and learns from those that are new or other than before.</summary>
    /// <param name="inForce">What the rounds' figures were counted from; brought up to date where a figure has changed.</param>
    /// <param name="attackers">Who learns it.</param>
    public async Task LookAsync(Dictionary<string, Dictionary<int, (string Department, int Value)>> inForce, params Attacker[] attackers)
    {
        using var client = by.Dashboard.Caller(user);
        foreach (var department in by.Departments)
        {
            foreach (var level in Municipality.Levels.Prepend(string.Empty))
            {
                using var response = await client.GetAsync($"/api/v1/{Municipality.Name}/trends?department={department}&level={level}");
                if (response.StatusCode == HttpStatusCode.Forbidden)
                {
                    continue;
                }

                var trends = JsonSerializer.Deserialize<JsonElement>(await response.Content.ReadAsStringAsync());
                foreach (var row in trends.GetProperty("questions")[0].GetProperty("rounds").EnumerateArray())
                {
                    Learn(row, department, level, inForce, attackers);
                }
            }
        }
    }

    private void Learn(
        JsonElement row, string department, string level, Dictionary<string, Dictionary<int, (string Department, int Value)>> inForce, Attacker[] attackers)
    {
        var round = row.GetProperty("round").GetString()!;
        var key = (round, department, level);
        if (row.TryGetProperty("hidden", out _))
        {
            return;
        }

        var histogram = row.GetProperty("histogram").GetRawText();
        if (IsNew(_seen, key, histogram))
        {
            var people = In(inForce[round], department, level);
            histogram.ShouldBe(Histogram(people), $"{user} {key}");
            Array.ForEach(attackers, attacker => attacker.Learn(people.Select(p => (p.Key, $"{round} {p.Value.Value}", 1))));
        }

        if (row.GetProperty("paired_count").ValueKind == JsonValueKind.Number
            && IsNew(_seenPairs, key, $"{row.GetProperty("paired_count")} {row.GetProperty("paired_change_mean")}"))
        {
            var (then, now) = (In(inForce["R1"], department, level), In(inForce["R2"], department, level));
            var stayed = then.Keys.Intersect(now.Keys).ToList();
            row.GetProperty("paired_count").GetInt32().ShouldBe(stayed.Count, $"{user} {key}");
            Array.ForEach(attackers, attacker => attacker.Learn(
                [.. stayed.Select(p => (p, $"R2 {now[p].Value}", 1)), .. stayed.Select(p => (p, $"R1 {then[p].Value}", -1))]));
        }
    }

    private bool IsNew(Dictionary<(string, string, string), string> seen, (string, string, string) key, string figure)
    {
        var before = seen.GetValueOrDefault(key);
        seen[key] = figure;
        Renewed += before is not null && before != figure ? 1 : 0;
        return before != figure;
    }

    private Dictionary<int, (string Department, int Value)> In(Dictionary<int, (string Department, int Value)> people, string department, string level) =>
        people.Where(p => by.IsIn(p.Value.Department, p.Key, department, level)).ToDictionary();

    private static string Histogram(Dictionary<int, (string Department, int Value)> people) =>
        $"[{string.Join(',', Enumerable.Range(1, 10).Select(v => $"{{\"value\":{v},\"count\":{people.Count(p => p.Value.Value == v)}}}"))}]";
}
