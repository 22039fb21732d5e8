using LusInsight.Analytics.Initiatives.Planning;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Initiatives.Planning;

internal static class GivenNeeds
{
    /// <summary>"x D1 5 9 2": arena, department, participants, levels, focus-marked levels (0 where left out).</summary>
    public static IReadOnlyList<Need> Of(params string[] needs) => [.. needs.Select(text => text.Split(' ')).Select(words => new Need(
        ArenaId.From(words[0]),
        DepartmentId.From(words[1]),
        int.Parse(words[2]),
        long.Parse(words[3]),
        words.Length > 4 ? long.Parse(words[4]) : 0))];

    /// <summary>Needs as leaders have them: 1 to 4 levels each, some of them marked.</summary>
    public static IReadOnlyList<Need> Random(System.Random random, int arenas, int departments, int mostParticipants) =>
    [
        .. from arena in Enumerable.Range(0, arenas)
           from department in Enumerable.Range(0, departments)
           let participants = random.Next(0, mostParticipants + 1)
           where participants > 0
           let lift = Enumerable.Range(0, participants).Sum(_ => (long)random.Next(1, 4))
           select new Need(ArenaId.From($"a{arena}"), DepartmentId.From($"D{department}"), participants, lift, random.NextInt64(lift + 1)),
    ];

    public static DepartmentId Department(int number) => DepartmentId.From($"D{number}");
}
