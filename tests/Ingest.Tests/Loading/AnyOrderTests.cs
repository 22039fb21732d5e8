using FsCheck;
using FsCheck.Fluent;
using static LusInsight.Ingest.Tests.Loading.GivenOrganisation;

namespace LusInsight.Ingest.Tests.Loading;

/// <summary>Any order and any split of a delivery without duplicate keys ends in the same content.</summary>
public sealed class AnyOrderTests
{
    /// <summary>Good rows of every feed, and rows that are wrong in every way that takes other rows to see.</summary>
    private static readonly (string Feed, string Header, string[] Rows)[] Rows =
    [
        ("departments", "department_id,name,parent_id", ["D0,Top,", "D1,Et,D0", "D2,To,D1", "D3,Tre,DX", "D4,Fire,D3", "D5,Fem,D6", "D6,Seks,D5", "D7,Syv,D6"]),
        ("rounds", "round_id,name,opens_on,closes_on", ["R1,Et,2024-01-01,2024-12-31", "R2,To,2025-01-01,2025-12-31", "R3,Tre,2026-12-31,2026-01-01"]),
        ("leaders", "leader_id,department_id,manager_id,level", ["L0,D0,,chef", "L1,D1,L0,leder", "L2,D2,L1,", "L3,D4,L0,leder", "L4,D1,L5,", "L5,D1,L4,", "L6,D1,L2,leder"]),
        ("conversations", "conversation_id,round_id,leader_id,invited_on,held_on",
            ["C1,R1,L1,,2024-02-01", "C2,R2,L1,,2025-02-01", "C3,R1,L2,,2024-03-01", "C4,R2,L2,,2025-03-01", "C5,R3,L2,,", "C6,R2,L6,2025-04-01,2025-03-01", "C7,R2,L6,,2025-05-01"]),
        ("scaling_answers", "conversation_id,question_id,value",
            ["C1,trivsel,5", "C2,trivsel,7", "C3,trivsel,9", "C4,trivsel,2", "C4,ny,3", "C3,ny,3", "C5,trivsel,3", "C7,trivsel,11", "C7,ny,8"]),
        ("evaluations", "conversation_id,question_id,value", ["C1,udbytte,5", "C2,udbytte,4"]),
        ("spider_scores", "conversation_id,arena_id,current_level,desired_level,focus",
            ["C1,drift,2,4,ja", "C2,drift,3,4,nej", "C3,drift,1,,", "C4,drift,2,2,x", "C6,drift,1,1,"]),
        ("topics", "conversation_id,topic_id,chosen_by", ["C1,siden_sidst,leader", "C1,nyt,leader"]),
        ("agreements", "agreement_id,conversation_id,arena_id,status", ["A1,C1,drift,planned", "A2,C6,,done"]),
        ("initiatives", "initiative_id,department_id,round_id,arena_id", ["I1,D1,R1,drift", "I1,D2,R1,drift", "I2,D4,R1,drift"]),
        ("users", "user_id,role,department_id,leader_id", ["a@x.dk,director,D0,L0", "b@x.dk,director,,", "c@x.dk,leader,,L5"]),
    ];

    private static readonly string[] Looked =
    [
        "SELECT feed, row_key, code, column_name FROM reject ORDER BY ALL",
        "FROM department_closure ORDER BY ALL",
        "FROM person_round ORDER BY ALL",
        "FROM answer_cell ORDER BY ALL",
        "FROM spider_cell ORDER BY ALL",
        "FROM pair_cell ORDER BY ALL",
    ];

    private static readonly Lazy<(string Hash, List<string>[] Looked)> AtOnce = new(() => LoadAll([[.. Deliverable]]));

    private static IEnumerable<(string Feed, string Header, string Row)> Deliverable =>
        Rows.SelectMany(feed => feed.Rows.Select(row => (feed.Feed, feed.Header, row)));

    [Fact]
    public void Delivery_InAnyOrderAndSplit_EndsInTheSameContent() => Prop.ForAll(
        Splits.ToArbitrary(),
        split =>
        {
            var (hash, looked) = LoadAll(split);
            hash.ShouldBe(AtOnce.Value.Hash);
            looked.ShouldBe(AtOnce.Value.Looked);
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(10));

    [Fact]
    public void Delivery_AtOnce_KeepsWhatIsGood()
    {
        AtOnce.Value.Looked[0].Count.ShouldBe(20);
        AtOnce.Value.Looked[3].ShouldNotBeEmpty();
        AtOnce.Value.Looked[5].ShouldNotBeEmpty();
    }

    /// <summary>Every row in one of up to four deliveries, in any order there.</summary>
    private static Gen<(string Feed, string Header, string Row)[][]> Splits =>
        from shuffled in Gen.Shuffle(Deliverable)
        from places in Gen.Choose(0, 3).ArrayOf(shuffled.Length)
        select shuffled.Zip(places).GroupBy(row => row.Second, row => row.First).Select(delivery => delivery.ToArray()).ToArray();

    private static (string Hash, List<string>[] Looked) LoadAll((string Feed, string Header, string Row)[][] split)
    {
        using var given = new GivenOrganisation();
        foreach (var delivery in split)
        {
            given.Load([.. delivery.GroupBy(row => (row.Feed, row.Header)).Select(file => Csv(file.Key.Feed, file.Key.Header, [.. file.Select(row => row.Row)]))]);
        }

        return (given.ContentHash(), [.. Looked.Select(sql => given.Rows(sql))]);
    }
}
