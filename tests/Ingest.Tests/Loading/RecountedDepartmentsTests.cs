using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Loading;

/// <summary>
/// Small loads one after another recount the departments that they touch, and no others: afterwards all cells must be
/// those of the base tables.
/// </summary>
public sealed class RecountedDepartmentsTests
{
    private const int Departments = 6;
    private const int Leaders = 24;
    private const int Rounds = 3;

    /// <summary>As the contract says it of each person by themselves, without what a load knows of its changes.</summary>
    private const string Picks = """
        WITH answer AS (
            SELECT 'scaling' AS item_kind, question_id AS item_id, conversation_id, value, NULL AS desired_level, FALSE AS focus FROM scaling_answer
            UNION ALL SELECT 'arena', arena_id, conversation_id, current_level, desired_level, focus FROM spider_score
        ),
        pick AS (
            SELECT item_kind, item_id, round_id, leader_id, coalesce(talk.department_id, person.department_id) AS department_id, level, value, desired_level, focus
            FROM answer
            JOIN conversation AS talk USING (conversation_id)
            JOIN person_round AS person USING (round_id, leader_id)
            WHERE held_on IS NOT NULL AND (value IS NOT NULL OR desired_level IS NOT NULL)
            QUALIFY row_number() OVER (PARTITION BY item_kind, item_id, round_id, leader_id ORDER BY held_on DESC, conversation_id DESC) = 1
        ),
        item_round AS (
            SELECT DISTINCT item_kind, item_id, round_id, opens_on FROM pick JOIN round USING (round_id) WHERE value IS NOT NULL
        ),
        chain AS (
            SELECT item_kind, item_id, round_id, lag(round_id) OVER (PARTITION BY item_kind, item_id ORDER BY opens_on, round_id) AS earlier_round_id
            FROM item_round
        )
        """;

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Cells_AfterSmallLoads_AreThoseOfTheBaseTables(int seed)
    {
        var random = new Random(seed);
        using var given = new GivenOrganisation { Today = "2027-06-01" };
        given.Load(Everything(random)).Published.ShouldBeTrue();
        for (var load = 0; load < 6; load++)
        {
            given.Load(SmallLoad(random, load));

            given.Rows("FROM answer_cell ORDER BY ALL").ShouldBe(given.Rows($"""
                {Picks} SELECT item_kind, item_id, round_id, department_id, level, value, count(*) FROM pick WHERE item_kind = 'scaling' GROUP BY ALL ORDER BY ALL
                """), $"answers after load {load}");
            given.Rows("FROM spider_cell ORDER BY ALL").ShouldBe(given.Rows($"""
                {Picks} SELECT item_id, round_id, department_id, level, value, desired_level, focus, count(*) FROM pick WHERE item_kind = 'arena' GROUP BY ALL ORDER BY ALL
                """), $"levels after load {load}");
            given.Rows("FROM pair_cell ORDER BY ALL").ShouldBe(given.Rows($"""
                {Picks}
                SELECT pick.item_kind, pick.item_id, earlier_round_id, pick.round_id, earlier.department_id, pick.department_id,
                    earlier.level, pick.level, earlier.value, pick.value, count(*)
                FROM pick
                JOIN chain USING (item_kind, item_id, round_id)
                JOIN pick AS earlier ON earlier.item_kind = pick.item_kind AND earlier.item_id = pick.item_id
                    AND earlier.leader_id = pick.leader_id AND earlier.round_id = chain.earlier_round_id
                WHERE pick.value IS NOT NULL AND earlier.value IS NOT NULL
                GROUP BY ALL ORDER BY ALL
                """), $"pairs after load {load}");
        }
    }

    private static (string File, string Text)[] Everything(Random random) =>
    [
        Csv("departments", "department_id,name,parent_id", [.. Enumerable.Range(0, Departments).Select(d => $"D{d},Afdeling {d},{(d == 0 ? "" : "D0")}")]),
        Csv("rounds", "round_id,name,opens_on,closes_on", [.. Enumerable.Range(1, Rounds).Select(r => $"R{r},Runde {r},{2024 + r}-01-01,{2024 + r}-12-31")]),
        Csv("leaders", "leader_id,department_id,level", [.. Enumerable.Range(0, Leaders).Select(l => $"L{l},D{l % Departments},{Level(random)}")]),
        // Every third person has two conversations, the other one perhaps elsewhere.
        Csv("conversations", "conversation_id,round_id,leader_id,department_id,held_on", [.. Talks().Select(t =>
            $"{t.Id},R{t.Round},L{t.Leader},{(random.Next(4) == 0 ? Department(random) : "")},{Held(t.Round, random)}")]),
        Csv("scaling_answers", "conversation_id,question_id,value", [.. Talks().Where(_ => random.Next(5) > 0).Select(t => $"{t.Id},trivsel,{random.Next(1, 4)}")]),
        Csv("spider_scores", "conversation_id,arena_id,current_level,desired_level,focus", [.. Talks().Where(_ => random.Next(5) > 0).Select(t => Score(t.Id, random))]),
    ];

    // The first answers to an item in a round, corrections, conversations that change, people who move.
    private static (string File, string Text)[] SmallLoad(Random random, int load)
    {
        var talks = Talks().OrderBy(_ => random.Next()).Take(2).ToList();
        return load switch
        {
            0 => [Csv("spider_scores", "conversation_id,arena_id,current_level,desired_level,focus", Score(talks[0].Id, random))],
            1 => [Csv("conversations", "conversation_id,held_on", [.. talks.Select(t => $"{t.Id},{Held(t.Round, random)}")])],
            2 => [Csv("conversations", "conversation_id,round_id,leader_id", [.. talks.Select(t => $"{t.Id},R{random.Next(1, Rounds + 1)},L{random.Next(Leaders)}")])],
            3 => [Csv("leaders", "leader_id,department_id,level", [.. talks.Select(t => $"L{t.Leader},{Department(random)},{Level(random)}")])],
            4 => [Csv("scaling_answers", "conversation_id,question_id,value", $"{talks[0].Id},{(talks[0].Round == 1 ? "gammel" : "ny")},5", $"{talks[1].Id},trivsel,9")],
            _ => [Csv("conversations", "conversation_id,department_id", [.. talks.Select(t => $"{t.Id},{Department(random)}")])],
        };
    }

    private static IEnumerable<(string Id, int Round, int Leader)> Talks() =>
        from round in Enumerable.Range(1, Rounds)
        from leader in Enumerable.Range(0, Leaders)
        from talk in Enumerable.Range(0, leader % 3 == 0 ? 2 : 1)
        select ($"C{round}-{leader}-{talk}", round, leader);

    private static string Department(Random random) => $"D{random.Next(Departments)}";

    private static string Level(Random random) => random.Next(2) == 0 ? "chef" : "leder";

    private static string Held(int round, Random random) => random.Next(6) == 0 ? "" : $"{2024 + round}-0{random.Next(1, 10)}-01";

    private static string Score(string talk, Random random) =>
        $"{talk},drift,{(random.Next(4) == 0 ? "" : random.Next(1, 4))},{random.Next(1, 4)},{(random.Next(2) == 0 ? "ja" : "")}";
}
