using System.Text.Json;
using LusInsight.Analytics.Statistics;

namespace LusInsight.Analytics.Tests.Statistics.References;

/// <summary>People as [[department, answer] then, [department, answer] now], either null, by department.</summary>
internal static class GivenPeople
{
    public static IReadOnlyList<ChangeGroup> Groups(JsonElement people)
    {
        var groups = Enumerable.Range(0, 6).Select(_ => new Group()).ToList();
        foreach (var person in people.EnumerateArray())
        {
            var (then, now) = (person[0], person[1]);
            var stayed = then.ValueKind == JsonValueKind.Array && now.ValueKind == JsonValueKind.Array;
            Add(then, group => group.Earlier, group => group.StayedEarlier);
            Add(now, group => group.Later, group => group.StayedLater);

            void Add(JsonElement answer, Func<Group, Histogram> all, Func<Group, Histogram> stayers)
            {
                if (answer.ValueKind == JsonValueKind.Array)
                {
                    var group = groups[answer[0].GetInt32()];
                    all(group).Add(answer[1].GetInt32(), 1);
                    stayers(group).Add(answer[1].GetInt32(), stayed ? 1 : 0);
                }
            }
        }

        return
        [
            .. groups.Select(g => new ChangeGroup(
                AnswerTotal.Of(g.Earlier), AnswerTotal.Of(g.Later), AnswerTotal.Of(g.StayedEarlier), AnswerTotal.Of(g.StayedLater))),
        ];
    }

    private sealed record Group
    {
        public Histogram Earlier { get; } = new();

        public Histogram Later { get; } = new();

        public Histogram StayedEarlier { get; } = new();

        public Histogram StayedLater { get; } = new();
    }
}
