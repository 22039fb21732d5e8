using System.Globalization;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Tests;
using LusInsight.Ingest;
using LusInsight.Ingest.Loading;

namespace LusInsight.Privacy.Clients;

/// <summary>
/// An organisation drawn by a seed, loaded by the real job and served by the real dashboard, and what is true of it: two
/// closed rounds, one question, answers that come late, are corrected, move and are forgotten.
/// </summary>
public sealed class Municipality : IDisposable
{
    public const string Name = "by";
    public static readonly string[] Rounds = ["R1", "R2"];
    public static readonly string[] Levels = ["chef", "leder"];

    private readonly Random _random;
    private readonly string _folder = Directory.CreateTempSubdirectory("lusinsight-privacy-").FullName;
    private readonly int _people;
    private int _deliveries;

    public Municipality(int seed)
    {
        _random = new Random(seed);
        Departments = [.. Enumerable.Range(0, 4 + (seed % 3)).Select(d => $"D{d}")];
        Parents = Departments.Skip(1).ToDictionary(d => d, d => Departments[_random.Next(Departments.IndexOf(d))], StringComparer.Ordinal);
        _people = 5 * Departments.Count;
        for (var person = 0; person < _people; person++)
        {
            Level[person] = Levels[_random.Next(2)];
            Home[person] = Departments[_random.Next(Departments.Count)];
        }

        // Most answers of the first round are there at first, half of those of the second.
        Load([.. Master(), Talks(Everybody), Answers(Draw(0.9), "R1", Draw(0.5), "R2")]);
    }

    public GivenDashboard Dashboard { get; } = new() { Settings = { ["Limits:ApiCallsPerMinute"] = "100000" } };

    public List<string> Departments { get; }

    public Dictionary<string, string> Parents { get; }

    public Dictionary<int, string> Level { get; } = [];

    public Dictionary<int, string> Home { get; } = [];

    /// <summary>(person, round) → where and what they answered.</summary>
    public Dictionary<(int Person, string Round), (string Department, int Value)> Truth { get; } = [];

    public IEnumerable<string> Users => Departments.Select(d => $"leder@{d}").Prepend("med").Prepend("hr");

    private IEnumerable<int> Everybody => Enumerable.Range(0, _people).Where(Home.ContainsKey);

    /// <summary>Something happens: late answers, corrections, moves, somebody is forgotten.</summary>
    public void Change()
    {
        switch (_random.Next(5))
        {
            case 0:
                var forgotten = Everybody.ElementAt(_random.Next(Everybody.Count()));
                Home.Remove(forgotten);
                Rounds.ToList().ForEach(round => Truth.Remove((forgotten, round)));
                Forget.Run(new ForgetRequest(Dashboard.Data, OrganisationId.From(Name), $"L{forgotten}"), TimeProvider.System);
                Dashboard.Clock.Later += TimeSpan.FromSeconds(1);
                break;
            case 1:
                var movers = Draw(0.4).ToList();
                movers.ForEach(person => Home[person] = Departments[_random.Next(Departments.Count)]);
                Load([Talks(movers)]);
                break;
            case 2:
                Load([Answers(Draw(0.3), "R1", Draw(0.3), "R2")]);
                break;
            default:
                // A department's late answers: what most later deliveries are.
                var late = Everybody.Where(p => !Truth.ContainsKey((p, "R2"))).ToList();
                Load([Answers([], "R1", late, "R2")]);
                break;
        }
    }

    /// <summary>Whether a person who counts at a department counts in a cell.</summary>
    public bool IsIn(string at, int person, string department, string level)
    {
        for (var one = at; one is not null; one = Parents.GetValueOrDefault(one))
        {
            if (one == department)
            {
                return level.Length == 0 || Level[person] == level;
            }
        }

        return false;
    }

    public void Dispose()
    {
        Dashboard.Dispose();
        Directory.Delete(_folder, recursive: true);
    }

    private List<int> Draw(double ratio) => [.. Everybody.Where(_ => _random.NextDouble() < ratio)];

    private (string, string)[] Master() =>
    [
        ("departments", "department_id,name,parent_id\n" + Lines(Departments, d => $"{d},{d},{Parents.GetValueOrDefault(d)}")),
        ("rounds", "round_id,name,opens_on,closes_on\nR1,R1,2024-01-01,2024-12-31\nR2,R2,2025-01-01,2025-12-31\n"),
        ("leaders", "leader_id,department_id,level\n" + Lines(Everybody, p => $"L{p},{Home[p]},{Level[p]}")),
        ("users", "user_id,role,department_id,leader_id\nhr,hr,,\nmed,med,,\n" + Lines(Departments, d => $"leder@{d},leader,{d},")),
    ];

    private (string, string) Talks(IEnumerable<int> people)
    {
        foreach (var at in people.SelectMany(p => Rounds.Select(r => (p, r))).Where(Truth.ContainsKey))
        {
            Truth[at] = Truth[at] with { Department = Home[at.p] };
        }

        return ("conversations", "conversation_id,round_id,leader_id,department_id,held_on\n"
            + Lines(people.SelectMany(p => Rounds.Select(r => (p, r))), at => $"{at.r}-{at.p},{at.r},L{at.p},{Home[at.p]},{(at.r == "R1" ? 2024 : 2025)}-05-01"));
    }

    private (string, string) Answers(IEnumerable<int> first, string firstRound, IEnumerable<int> second, string secondRound)
    {
        var answers = first.Select(p => (p, firstRound)).Concat(second.Select(p => (p, secondRound))).ToList();
        answers.ForEach(at => Truth[at] = (Home[at.p], _random.Next(1, 11)));
        return ("scaling_answers", "conversation_id,question_id,value\n" + Lines(answers, at => $"{at.Item2}-{at.p},trivsel,{Truth[at].Value}"));
    }

    private void Load((string Feed, string Text)[] files)
    {
        var delivery = Path.Combine(_folder, (++_deliveries).ToString(CultureInfo.InvariantCulture));
        Directory.CreateDirectory(delivery);
        File.WriteAllText(Path.Combine(delivery, "organisation.json"), $$$"""
            {"id": "{{{Name}}}", "name": "By", "today": "2026-03-01", "concept": {"id": "by-lus", "name": "LUS", "kinds": ["LUS"],
             "levels": [{"id": "chef", "name": "Chef"}, {"id": "leder", "name": "Leder"}], "stages": ["held"],
             "scaling_questions": [{"id": "trivsel", "text": "Trivsel?", "min": 1, "max": 10}]}}
            """);
        foreach (var (feed, text) in files)
        {
            File.WriteAllText(Path.Combine(delivery, feed + ".csv"), text);
        }

        IngestJob.Run(new LoadRequest(delivery, Dashboard.Data) { MaxRejectsPercent = 0 }, TimeProvider.System);
        Dashboard.Clock.Later += TimeSpan.FromSeconds(1);
    }

    private static string Lines<T>(IEnumerable<T> rows, Func<T, string> line) => string.Concat(rows.Select(row => line(row) + "\n"));
}
