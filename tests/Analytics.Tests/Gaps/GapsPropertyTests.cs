using FsCheck;
using FsCheck.Fluent;
using LusInsight.Analytics.Gaps;

namespace LusInsight.Analytics.Tests.Gaps;

public sealed class GapsPropertyTests
{
    private static readonly string[] Departments = ["D0", "D1", "D1.1", "D1.2", "D2"];

    private static readonly Gen<string[]> Scores = (
        from department in Gen.Elements(Departments)
        from current in Gen.Choose(1, 5)
        from desired in Gen.Choose(1, 5)
        select $"{department},x,{current},{desired},false").ArrayOf();

    [Fact]
    public void Figures_OfADepartment_AreItsChildrensAndItsOwnTogether() => Prop.ForAll(
        Scores.ToArbitrary(),
        scores =>
        {
            // One person per score; their department is told by their id.
            var people = scores.Select((score, i) => (Leader: $"L{i}", Department: score.Split(',')[0], Score: score[score.IndexOf(',')..])).ToList();
            using var given = new GivenGeneration(GivenConcept.Small).WithDepartmentsAndRounds()
                .With("leader", "leader_id,department_id", [.. people.Select(p => $"{p.Leader},{p.Department}")])
                .WithScores("R1", [.. people.Select(p => p.Leader + p.Score)]);

            foreach (var department in Departments)
            {
                var result = new GapsQuery(given.Scope(department, "R1")).Run(given.Generation, given.Director("D0"));
                var x = result.Arenas[0];
                var own = people.LongCount(p => p.Department == department);
                x.LeaderCount.ShouldBe(result.Children.Sum(c => c.Arenas[0].LeaderCount) + own);
                x.Distribution!.Sum(level => level.Count).ShouldBe(x.LeaderCount!.Value);
                x.Distribution!.Sum(level => Math.Max(0, level.Desired - level.Current) * level.Count).ShouldBe(x.LiftLevels!.Value);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(10));
}
