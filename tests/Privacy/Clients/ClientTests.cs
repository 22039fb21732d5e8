using System.Globalization;
using System.Text.Json;
using DuckDB.NET.Data;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Privacy.Clients;

/// <summary>
/// Everything that an actual client of the API can fetch as each role, before and after loads, moves, corrections and
/// erasures, told to an attacker who shares no code with the program.
/// </summary>
public sealed class ClientTests
{
    private const int SmallestGroup = 5;

    [Fact]
    public async Task EverythingEachRoleCanFetch_OverSeveralLoads_LetsNothingSmallBeComputed()
    {
        var shown = 0;
        var renewed = 0;
        foreach (var seed in Runs.Seeds(1))
        {
            using var by = new Municipality(seed);
            var clients = by.Users.Select(user => (User: user, Client: new Client(by, user), Attacker: new Attacker())).ToList();
            var (hrAndMed, leaders) = (new Attacker(), new Attacker());
            Dictionary<string, int> releases = [];
            Dictionary<string, Dictionary<int, (string, int)>> inForce = [];
            for (var load = 0; load < 4; load++)
            {
                Follow(by, releases, inForce);
                foreach (var (user, client, attacker) in clients)
                {
                    await client.LookAsync(inForce, attacker, user.StartsWith("leder", StringComparison.Ordinal) ? leaders : hrAndMed);
                }

                by.Change();
            }

            shown += clients[0].Client.Shown;
            renewed += clients[0].Client.Renewed;
            foreach (var (user, _, attacker) in clients)
            {
                var isLeader = user.StartsWith("leder", StringComparison.Ordinal);
                attacker.SmallestGroup(SmallestGroup, isInside: isLeader).ShouldBe(0, $"seed {seed}, {user}");
            }

            hrAndMed.SmallestGroup(SmallestGroup).ShouldBe(0, $"seed {seed}, hr and med");
            // Two of them take themselves out: minimum_group − 1 others are left (Disclosure/README.md).
            leaders.SmallestGroup(SmallestGroup + 1).ShouldBe(0, $"seed {seed}, all leaders");
        }

        shown.ShouldBeGreaterThan(0);
        if (Runs.AreMany)
        {
            renewed.ShouldBeGreaterThan(0);
        }
    }

    // As many queries as LUSINSIGHT_QUERIES says: 100000 is the full size.
    [Fact]
    public async Task Tracker_OfRandomQueries_LearnsNothingThatTheCellsDoNotTell()
    {
        using var by = new Municipality(3);
        var random = new Random(3);
        Dictionary<string, string> known = new(StringComparer.Ordinal);
        var queries = int.TryParse(Environment.GetEnvironmentVariable("LUSINSIGHT_QUERIES"), CultureInfo.InvariantCulture, out var many) ? many : 300;
        for (var query = 0; query < queries; query++)
        {
            var user = Pick(by.Users.ToArray());
            var (department, level, round) = (Pick([.. by.Departments, "", "D99"]), Pick(["", "chef", "leder", "x"]), Pick(["R1", "R2", "", "R9"]));
            var rest = Pick(["", "&question=trivsel", "&asOf=2024-06-01", "&culture=en", "&department=D0", "&own=true", "&question=x"]);
            using var client = by.Dashboard.Caller(user);
            using var answer = await client.GetAsync($"/api/v1/{Municipality.Name}/trends?department={department}&level={level}&round={round}{rest}");
            if (answer.IsSuccessStatusCode)
            {
                Note(JsonSerializer.Deserialize<JsonElement>(await answer.Content.ReadAsStringAsync()), level, known);
            }
        }

        known.ShouldNotBeEmpty();

        T Pick<T>(T[] from) => from[random.Next(from.Length)];
    }

    // One figure a cell, whoever asks however: then all queries together are what the cells tell, which is attacked above.
    private static void Note(JsonElement trends, string level, Dictionary<string, string> known)
    {
        foreach (var row in trends.GetProperty("questions").EnumerateArray().SelectMany(question => question.GetProperty("rounds").EnumerateArray()))
        {
            if (row.TryGetProperty("hidden", out _))
            {
                row.EnumerateObject().Count(member => member.Value.ValueKind != JsonValueKind.Null).ShouldBe(2);
                continue;
            }

            row.GetProperty("answer_count").GetInt32().ShouldBeGreaterThanOrEqualTo(SmallestGroup);
            var cell = $"{trends.GetProperty("department")} {level} {row.GetProperty("round")}";
            var figures = $"{row.GetProperty("histogram")} {row.GetProperty("mean")} {row.GetProperty("median")}";
            known.TryAdd(cell, figures);
            known[cell].ShouldBe(figures, cell);
        }
    }

    // Only which release it is comes from the file; a round of which nothing is shown yet may still become any.
    private static void Follow(Municipality by, Dictionary<string, int> releases, Dictionary<string, Dictionary<int, (string, int)>> inForce)
    {
        var id = OrganisationId.From(Municipality.Name);
        using var connection = new DuckDBConnection($"Data Source={by.Dashboard.Data.GenerationFile(id, by.Dashboard.Data.Current(id)!.Value)};ACCESS_MODE=READ_ONLY");
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = "SELECT DISTINCT round_id, release_no FROM release JOIN release_cell USING (item_kind, item_id, round_id)";
        using var reader = command.ExecuteReader();
        while (reader.Read())
        {
            var (round, release) = (reader.GetString(0), reader.GetInt32(1));
            if (releases.GetValueOrDefault(round) != release)
            {
                releases[round] = release;
                inForce[round] = by.Truth.Where(t => t.Key.Round == round).ToDictionary(t => t.Key.Person, t => t.Value);
            }
        }
    }
}
