using System.Globalization;
using System.Text;

namespace LusInsight.Benchmarks.Ingest;

/// <summary>
/// An organisation with as many spider rows as answers, five of each to a conversation, over four rounds and 400
/// departments; and a correction of a hundred of its answers. Every row is good, and none needs a random number.
/// </summary>
/// <param name="folder">Where the deliveries lie, and the data folder they are loaded into.</param>
internal sealed class LargeDelivery(string folder)
{
    private const int Rounds = 4;
    private const int Departments = 400;
    private const int CorrectedRows = 100;
    private static readonly string[] Arenas = ["faglig", "personale", "strategisk", "drift", "tvaergaaende"];
    private static readonly string[] Questions = ["trivsel", "udbytte", "stoette", "balance", "retning"];

    /// <summary>Everything in one delivery.</summary>
    public string Whole => Path.Combine(folder, "whole");

    /// <summary>What is delivered afterwards.</summary>
    public string Correction => Path.Combine(folder, "correction");

    /// <summary>A data folder beside the deliveries, on the same disk.</summary>
    public string DataFolder => Path.Combine(folder, "data");

    /// <summary>A file that a baseline may write to.</summary>
    public string Scratch => Path.Combine(folder, "scratch.duckdb");

    /// <summary>One file of the whole delivery.</summary>
    public string FileOf(string name) => Path.Combine(Whole, $"{name}.csv");

    /// <summary>Writes both.</summary>
    /// <param name="rows">Of spider scores, and of answers.</param>
    public void Write(int rows)
    {
        Directory.CreateDirectory(Whole);
        Directory.CreateDirectory(Correction);
        var leaders = (((rows + Arenas.Length - 1) / Arenas.Length) + Rounds - 1) / Rounds;
        WriteOrganisation();
        Write(Whole, "leaders", "leader_id,department_id,level", Enumerable.Range(0, leaders)
            .Select(leader => $"L{leader},D{1 + (leader % (Departments - 1))},leder"));
        Write(Whole, "conversations", "conversation_id,round_id,leader_id,invited_on,held_on", Conversations(leaders)
            .Select(talk => $"C{talk.Round}-{talk.Leader},R{talk.Round},L{talk.Leader},{2020 + talk.Round}-10-01,{2020 + talk.Round}-11-01"));
        Write(Whole, "spider_scores", "conversation_id,arena_id,current_level,desired_level,focus", Scores(leaders).Take(rows));
        Write(Whole, "scaling_answers", "conversation_id,question_id,value", Answers(leaders, shift: 0).Take(rows));
        Write(Correction, "scaling_answers", "conversation_id,question_id,value", Answers(leaders, shift: 1).Take(CorrectedRows));
    }

    private static IEnumerable<(int Round, int Leader)> Conversations(int leaders) =>
        from round in Enumerable.Range(0, Rounds)
        from leader in Enumerable.Range(0, leaders)
        select (round, leader);

    private static IEnumerable<string> Scores(int leaders) =>
        from talk in Conversations(leaders)
        from arena in Enumerable.Range(0, Arenas.Length)
        let current = 1 + ((talk.Leader + (3 * arena) + talk.Round) % 4)
        let desired = Math.Min(5, current + ((talk.Leader + arena) % 3))
        select $"C{talk.Round}-{talk.Leader},{Arenas[arena]},{current},{desired},{(arena == talk.Leader % 5 || arena == (talk.Leader + 2) % 5 ? "ja" : "nej")}";

    private static IEnumerable<string> Answers(int leaders, int shift) =>
        from talk in Conversations(leaders)
        from question in Enumerable.Range(0, Questions.Length)
        select $"C{talk.Round}-{talk.Leader},{Questions[question]},{1 + ((talk.Leader + (3 * question) + (2 * talk.Round) + shift) % 10)}";

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
        var arenas = string.Join(", ", Arenas.Select(id => $$"""{"id": "{{id}}", "name": "{{id}}"}"""));
        var questions = string.Join(", ", Questions.Select(id => $$"""{"id": "{{id}}", "text": "{{id}}?", "min": 1, "max": 10}"""));
        var organisation = $$$"""
            {"id": "maaling", "name": "Målingen", "today": "2026-01-15", "concept": {
                "id": "maaling", "name": "Målingens LUS", "kinds": ["LUS"], "levels": [{"id": "leder", "name": "Leder"}],
                "stages": ["invited", "held"], "arena_scale": {"min": 1, "max": 5}, "focus": {"min": 2, "max": 3},
                "arenas": [{{{arenas}}}], "scaling_questions": [{{{questions}}}]}}
            """;
        File.WriteAllText(Path.Combine(Whole, "organisation.json"), organisation);
        File.WriteAllText(Path.Combine(Correction, "organisation.json"), organisation);
        Write(Whole, "departments", "department_id,name,parent_id", Enumerable.Range(0, Departments)
            .Select(id => string.Create(CultureInfo.InvariantCulture, $"D{id},Afdeling {id},{(id == 0 ? string.Empty : $"D{(id - 1) / 8}")}")));
        Write(Whole, "rounds", "round_id,name,opens_on,closes_on", Enumerable.Range(0, Rounds)
            .Select(round => $"R{round},Runde {round},{2020 + round}-09-01,{2020 + round}-12-31"));
    }
}
