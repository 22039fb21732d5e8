using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Completion;

/// <summary>Random people and days against the contract's words, written out without SQL.</summary>
public sealed class CompletionPropertyTests
{
    private static readonly Concept Mus = GivenConcept.Small with
    {
        Kinds = ["MUS", "GRUS"],
        Stages = [Stage.Invited, Stage.Scheduled, Stage.Held, Stage.Concluded, Stage.FollowedUp],
        CompleteStage = Stage.Concluded,
    };

    private static readonly Concept Lus = Mus with { Kinds = ["LUS"], Stages = Enum.GetValues<Stage>(), CompleteStage = Stage.Closed };

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Completion_OnAnyDay_CountsWhatTheContractSays(int seed)
    {
        var random = new Random(seed);
        var concept = seed % 2 == 0 ? Mus : Lus;
        var conversations = Enumerable.Range(0, 400).SelectMany(person => Conversations(random, person)).ToList();
        using var given = GivenRound.Of(concept)
            .WithSql("leader", "INSERT INTO leader (leader_id, department_id) SELECT 'L' || i, 'D1' FROM range(400) AS people(i)")
            .With("conversation", RandomConversation.Columns, [.. conversations.Select(c => c.Row)]);

        foreach (var day in Enumerable.Range(0, 25).Select(_ => Day(random, 70)).Append(DateOnly.MaxValue))
        {
            var people = conversations.GroupBy(c => c.Leader, StringComparer.Ordinal).Select(own => ExpectedPerson.Of([.. own], day, concept)).ToList();
            foreach (var department in new[] { "D1", "D2" })
            {
                var expected = people.Where(person => string.Equals(person.Department, department, StringComparison.Ordinal)).ToList();
                var none = string.Equals(department, "D1", StringComparison.Ordinal) ? 400 - people.Count : 0;

                var result = given.Completion(department, asOf: $"{day:yyyy-MM-dd}");

                (result.Eligible, result.Complete).ShouldBe((expected.Count + none, expected.Count(person => person.Complete)), $"{department} {day}");
                result.Stages.Select(stage => stage.Count)
                    .ShouldBe(concept.Stages.Select(stage => (long)expected.Count(person => person.Reached.Contains(stage))), $"{department} {day}");
            }
        }
    }

    private static IEnumerable<RandomConversation> Conversations(Random random, int person) => Enumerable
        .Range(0, random.Next(5))
        .Select(number => RandomConversation.Of(random, "L" + person, $"C{person}-{number}"));

    private static DateOnly Day(Random random, int days) => new DateOnly(2025, 9, 1).AddDays(random.Next(days));
}
