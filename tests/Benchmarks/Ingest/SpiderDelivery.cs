using System.Globalization;
using System.Text;

namespace LusInsight.Benchmarks.Ingest;

/// <summary>
/// Two deliveries of one organisation with Albertslund's concept: first everybody and their conversations, four rounds of
/// them, then the spider alone, which is what is measured. Every row is good.
/// </summary>
internal sealed class SpiderDelivery : IDisposable
{
    public const string Organisation = "maaling";

    private const int Rounds = 4;
    private const int Departments = 400;
    private static readonly string[] Arenas = ["faglig", "personale", "strategisk", "drift", "tvaergaaende"];

    private readonly string _folder = Directory.CreateTempSubdirectory("benchmark-").FullName;

    /// <summary>Writes both.</summary>
    /// <param name="rows">How many rows the spider has: five to a conversation.</param>
    public SpiderDelivery(int rows)
    {
        Directory.CreateDirectory(People);
        Directory.CreateDirectory(Spider);
        var leaders = (((rows + Arenas.Length - 1) / Arenas.Length) + Rounds - 1) / Rounds;
        WriteOrganisation();
        Write(People, "leaders", "leader_id,department_id,level", Enumerable.Range(0, leaders)
            .Select(leader => $"L{leader},D{1 + (leader % (Departments - 1))},leder_af_medarbejdere"));
        Write(People, "conversations", "conversation_id,round_id,leader_id,invited_on,held_on", Conversations(leaders)
            .Select(talk => $"C{talk.Round}-{talk.Leader},R{talk.Round},L{talk.Leader},{2020 + talk.Round}-10-01,{2020 + talk.Round}-11-01"));
        Write(Spider, "spider_scores", "conversation_id,arena_id,current_level,desired_level,focus", Scores(leaders).Take(rows));
    }

    /// <summary>The delivery that has to be loaded first.</summary>
    public string People => Path.Combine(_folder, "people");

    /// <summary>The delivery that is measured.</summary>
    public string Spider => Path.Combine(_folder, "spider");

    /// <summary>Its only file.</summary>
    public string SpiderFile => Path.Combine(Spider, "spider_scores.csv");

    /// <summary>An empty data folder beside the deliveries, on the same disk.</summary>
    public string DataFolder => Path.Combine(_folder, "data");

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    private static IEnumerable<(int Round, int Leader)> Conversations(int leaders) =>
        from round in Enumerable.Range(0, Rounds)
        from leader in Enumerable.Range(0, leaders)
        select (round, leader);

    // Levels that differ from row to row, two arenas in focus: what a load has to count, without a random number.
    private static IEnumerable<string> Scores(int leaders) =>
        from talk in Conversations(leaders)
        from arena in Enumerable.Range(0, Arenas.Length)
        let current = 1 + ((talk.Leader + (3 * arena) + talk.Round) % 4)
        let desired = Math.Min(5, current + ((talk.Leader + arena) % 3))
        select $"C{talk.Round}-{talk.Leader},{Arenas[arena]},{current},{desired},{(arena == talk.Leader % 5 || arena == (talk.Leader + 2) % 5 ? "ja" : "nej")}";

    private static void Write(string folder, string name, string header, IEnumerable<string> rows)
    {
        using var file = new StreamWriter(Path.Combine(folder, $"{name}.csv"), append: false, new UTF8Encoding(false), bufferSize: 1 << 20);
        file.Write(header + "\n");
        foreach (var row in rows)
        {
            file.Write(row);
            file.Write('\n');
        }
    }

    private void WriteOrganisation()
    {
        File.WriteAllText(
            Path.Combine(People, "organisation.json"),
            $$"""{"id": "{{Organisation}}", "name": "Målingen", "concept": "albertslund-luls", "today": "2026-01-15"}""");
        Write(People, "departments", "department_id,name,parent_id", Enumerable.Range(0, Departments)
            .Select(id => string.Create(CultureInfo.InvariantCulture, $"D{id},Afdeling {id},{(id == 0 ? string.Empty : $"D{(id - 1) / 8}")}")));
        Write(People, "rounds", "round_id,name,opens_on,closes_on", Enumerable.Range(0, Rounds)
            .Select(round => $"R{round},Runde {round},{2020 + round}-09-01,{2020 + round}-12-31"));
    }
}
