using System.Globalization;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Benchmarks.Completion;

/// <summary>A delivery of 400 departments and 20,000 people with a conversation each in four rounds.</summary>
internal static class LargeRound
{
    public const string Organisation = "stor";

    private const int Departments = 400;
    private const int People = 20_000;

    /// <summary>Writes the files.</summary>
    public static void Write(string folder)
    {
        Directory.CreateDirectory(folder);
        var concept = ConceptJson.Write(BuiltInConcepts.Find("ucl-lus")!);
        File.WriteAllText(
            Path.Combine(folder, "organisation.json"),
            $$"""{"id":"{{Organisation}}","name":"Stor","concept":{{concept}},"today":"2025-11-10"}""");
        Lines(folder, "departments.csv", "department_id,name,parent_id", DepartmentLines());
        Lines(folder, "rounds.csv", "round_id,name,opens_on,closes_on", Enumerable.Range(2022, 4).Select(year => Text($"R{year},LUS {year},{year}-09-01,{year}-12-20")));
        Lines(folder, "leaders.csv", "leader_id,name,department_id,manager_id,level", Enumerable.Range(0, People).Select(Leader));
        Lines(
            folder,
            "conversations.csv",
            "conversation_id,round_id,leader_id,invited_on,scheduled_on,prepared_on,held_on,concluded_on,leader_approved_on,manager_approved_on,closed_on",
            Enumerable.Range(2022, 4).SelectMany(year => Conversations(year, new Random(year))));
        Lines(folder, "users.csv", "user_id,role,department_id", ["director,director,D0", "hr,hr,"]);
    }

    // A root, twenty below it, and nineteen below each of those.
    private static IEnumerable<string> DepartmentLines() => Enumerable.Range(0, Departments)
        .Select(number => Text($"D{number},Afdeling {number},{(number == 0 ? "" : number <= 20 ? "D0" : $"D{1 + (number % 20)}")}"));

    private static string Leader(int number) =>
        Text($"L{number},Leder {number},D{number % Departments},{(number < Departments ? "" : $"L{number % Departments}")},{(number < Departments ? "chef" : "leder")}");

    private static IEnumerable<string> Conversations(int year, Random random)
    {
        var today = new DateOnly(2025, 11, 10);
        for (var number = 0; number < People; number++)
        {
            var day = new DateOnly(year, 9, 1);
            var cells = new List<string>();
            int[] steps = [random.Next(50), 20, -6, 6, random.Next(20), random.Next(8), random.Next(8), random.Next(6)];
            foreach (var step in steps)
            {
                day = day.AddDays(step);
                cells.Add(day <= today && random.Next(40) > 0 ? day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) : "");
            }

            yield return Text($"C{year}-{number},R{year},L{number},{string.Join(',', cells)}");
        }
    }

    private static void Lines(string folder, string file, string header, IEnumerable<string> lines) =>
        File.WriteAllLines(Path.Combine(folder, file), lines.Prepend(header));

    private static string Text(FormattableString text) => text.ToString(CultureInfo.InvariantCulture);
}
