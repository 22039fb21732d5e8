using FsCheck;
using FsCheck.Fluent;
using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Trends;

public sealed class TrendsPropertyTests
{
    private static readonly string[] Departments = ["D0", "D1", "D1.1", "D1.2", "D2"];

    // Person i belongs to department i mod 5; each answers in a round or not.
    private static readonly Gen<(int Person, int Round, int Value)[]> Answers =
        from answers in (
            from person in Gen.Choose(0, 9)
            from round in Gen.Choose(1, 3)
            from value in Gen.Choose(1, 10)
            select (person, round, value)).ArrayOf()
        select answers.DistinctBy(a => (a.person, a.round)).ToArray();

    [Fact]
    public void Figures_OfAnyAnswers_AddUp() => Prop.ForAll(
        Answers.ToArbitrary(),
        answers =>
        {
            using var given = Given(answers);
            var all = Departments.ToDictionary(d => d, d => Rounds(given, d));
            foreach (var round in given.Generation.Rounds.Select(r => r.RoundId))
            {
                var own = answers.LongCount(a => $"R{a.Round}" == round.Value && a.Person % 5 == 1);
                (own + CountIn("D1.1") + CountIn("D1.2")).ShouldBe(CountIn("D1"));

                long CountIn(string department) => all[department].SingleOrDefault(r => r.Round == round)?.AnswerCount ?? 0;
            }

            foreach (var row in all.Values.SelectMany(rows => rows))
            {
                row.Histogram!.Sum(h => h.Count).ShouldBe(row.AnswerCount!.Value);
                row.Histogram!.Sum(h => h.Value * h.Count).ShouldBe((long)Math.Round(row.Mean!.Value * row.AnswerCount.Value));
                (row.PairedCount ?? 0).ShouldBeLessThanOrEqualTo(row.AnswerCount.Value);
                (row.ChangeP ?? 0).ShouldBeInRange(0, 1);
                (row.ChangePHolm ?? 1).ShouldBeGreaterThanOrEqualTo(row.ChangeP ?? 0);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(10));

    private static GivenGeneration Given(IEnumerable<(int Person, int Round, int Value)> answers)
    {
        var given = new GivenGeneration(GivenConcept.Small).WithDepartmentsAndRounds()
            .With("leader", "leader_id,department_id", [.. Enumerable.Range(0, 10).Select(i => $"L{i},{Departments[i % 5]}")]);
        foreach (var round in answers.GroupBy(a => a.Round))
        {
            given.WithAnswers($"R{round.Key}", [.. round.Select(a => $"L{a.Person},q1,{a.Value}")]);
        }

        return given;
    }

    private static IReadOnlyList<RoundTrend> Rounds(GivenGeneration given, string department) =>
        new TrendsQuery(ItemKind.Scaling, given.Scope(department)).Run(given.Generation, given.Director("D0")).Questions[0].Rounds;
}
