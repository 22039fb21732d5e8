using FsCheck;
using FsCheck.Fluent;

namespace LusInsight.Analytics.Tests.Store.Cells;

/// <summary>Recounting what was touched ends where counting everything anew would.</summary>
public sealed class RecountPropertyTests
{
    private static readonly string[] Tables = ["answer_cell", "spider_cell", "pair_cell"];

    // One answer to an item in a conversation; two conversations in a round for each person.
    private static readonly Gen<Answer[]> Answers =
        from answers in (
            from person in Gen.Choose(1, 3)
            from round in Gen.Choose(1, 4)
            from talk in Gen.Choose(1, 2)
            from item in Gen.Choose(1, 2)
            from value in Gen.Choose(1, 3)
            select new Answer($"{round}-{person}-{talk}", $"R{round}", item, value)).ArrayOf()
        select answers.DistinctBy(a => (a.Conversation, a.Item)).ToArray();

    // What a later load does: new answers to one item in one round, the others as they were.
    private static readonly Gen<(Answer[] Before, Answer[] After, string Round, int Item)> Loads =
        from before in Answers
        from other in Answers
        from round in Gen.Choose(1, 4).Select(r => $"R{r}")
        from item in Gen.Choose(1, 2)
        let after = before.Where(a => !a.Is(round, item)).Concat(other.Where(a => a.Is(round, item))).ToArray()
        select (before, after, round, item);

    [Fact]
    public void Recount_OfWhatWasTouched_EqualsCountingAnew() => Prop.ForAll(
        Loads.ToArbitrary(),
        load =>
        {
            using var stepwise = Given(load.Before);
            stepwise.Recount();
            Replace(stepwise, load.After);
            stepwise.Recount($"scaling,q{load.Item},{load.Round}", $"arena,x{load.Item},{load.Round}");
            using var anew = Given(load.After);
            anew.Recount();

            foreach (var table in Tables)
            {
                stepwise.Rows(table).ShouldBe(anew.Rows(table), table);
            }
        }).Check(Config.QuickThrowOnFailure.WithMaxTest(25).WithEndSize(30));

    private static CellTables Given(Answer[] answers)
    {
        var tables = new CellTables()
            .With("round", "round_id,opens_on,closes_on", [.. Enumerable.Range(1, 4).Select(r => $"R{r},202{r}-01-01,202{r}-06-30")])
            .With("leader", "leader_id,department_id", "L1,D1", "L2,D1", "L3,D2")
            .With("person_round", "round_id,leader_id,department_id,level", [.. Places().Select(p => $"R{p.Round},L{p.Person},D{p.Person % 2},{(p.Person + p.Round) % 2}")])
            .With("conversation", "conversation_id,round_id,leader_id,held_on", [.. Places().SelectMany(Talks)]);
        Replace(tables, answers);
        return tables;
    }

    private static IEnumerable<(int Round, int Person)> Places() =>
        from round in Enumerable.Range(1, 4) from person in Enumerable.Range(1, 3) select (round, person);

    // The third person's second conversation is never held.
    private static IEnumerable<string> Talks((int Round, int Person) place) => Enumerable.Range(1, 2).Select(talk =>
        $"{place.Round}-{place.Person}-{talk},R{place.Round},L{place.Person},{(place.Person * talk == 6 ? "" : $"202{place.Round}-02-0{3 - talk}")}");

    private static void Replace(CellTables tables, Answer[] answers)
    {
        tables.Execute("DELETE FROM scaling_answer; DELETE FROM spider_score");
        tables.With("scaling_answer", "conversation_id,question_id,value", [.. answers.Select(a => $"{a.Conversation},q{a.Item},{a.Value}")]);
        tables.With(
            "spider_score",
            "conversation_id,arena_id,current_level,desired_level",
            [.. answers.Select(a => $"{a.Conversation},x{a.Item},{(a.Value == 1 ? "" : a.Value)},{a.Value}")]);
    }

    private sealed record Answer(string Conversation, string Round, int Item, int Value)
    {
        public bool Is(string round, int item) => (Round, Item) == (round, item);
    }
}
