using LusInsight.Analytics.Disclosure;

namespace LusInsight.Privacy.Pairs;

/// <summary>
/// Cells of all rounds and the paired figures between them, together: the attacker takes the differences as differences
/// and has every round's answers as unknowns at once.
/// </summary>
public sealed class PairSelectionTests
{
    private static readonly OrganisationSize s_size = new(Departments: 6, MostPeople: 12, Rounds: 3, AnswerRatio: 0.75, MoveRatio: 0.15);
    private static readonly Protection s_protection = new(4);

    [Fact]
    public void Select_RandomOrganisations_LetsNothingSmallBeComputed()
    {
        var shown = 0;
        foreach (var seed in Runs.Seeds(25))
        {
            var given = new GeneratedOrganisation(seed, s_size with { Departments = 3 + (seed % 4), Levels = 1 + (seed % 2) });
            var pairs = Pairs(given, s_protection);
            shown += pairs.Sum(p => p.Count);

            SmallestGroup(given, s_protection, pairs).ShouldBe(0, $"seed {seed}");
        }

        shown.ShouldBeGreaterThan(20);
    }

    [Fact]
    public void Select_RandomOrganisations_LeavesNoSmallPartOfACell()
    {
        foreach (var seed in Runs.Seeds(25))
        {
            var given = new GeneratedOrganisation(seed, s_size with { Departments = 12 });
            var pairs = Pairs(given, s_protection);
            for (var earlier = 0; earlier < pairs.Count; earlier++)
            {
                foreach (var cell in pairs[earlier])
                {
                    var stayed = Released.Stayed(given, earlier, cell).Count;
                    stayed.ShouldBeGreaterThanOrEqualTo(4);
                    new[] { PeopleIn(given, earlier, cell) - stayed, PeopleIn(given, earlier + 1, cell) - stayed }
                        .ShouldAllBe(part => part == 0 || part >= 4);
                }
            }
        }
    }

    [Fact]
    public void Attacker_WithoutTheConditionsOfPairs_Succeeds() => Enumerable.Range(1, 10)
        .Select(seed => new GeneratedOrganisation(seed, s_size))
        .Count(given => SmallestGroup(given, s_protection, EveryLargePair(given)) > 0)
        .ShouldBeGreaterThan(0);

    [Fact]
    public void Select_PairsReleasedEarlier_StandAndAreCountedWith()
    {
        foreach (var seed in Runs.Seeds(10))
        {
            var given = new GeneratedOrganisation(seed, s_size);
            var first = Pairs(given, s_protection)[0];

            var pairs = PairSelection.Select(given.Lattice, Rounds(given, s_protection), s_protection, released: [first, null]);

            pairs[0].ShouldBe(first);
            SmallestGroup(given, s_protection, pairs).ShouldBe(0, $"seed {seed}");
        }
    }

    [Fact]
    public void Select_EverybodyChangedAlike_ShowsNothing()
    {
        var given = new GeneratedOrganisation(1, s_size with { Rounds = 2, MoveRatio = 0, AnswerRatio = 1 });
        // One up for all but those at the top of the scale, who do not answer then.
        given.People.ForEach(p => p[1] = p[0] is { Answer: < 4 } then ? then with { Answer = then.Answer + 1 } : null);

        Pairs(given, s_protection)[0].ShouldBeEmpty();
    }

    private static int SmallestGroup(GeneratedOrganisation given, Protection protection, IReadOnlyList<IReadOnlyList<Cell>> pairs)
    {
        var attacker = new Attacker();
        for (var round = 0; round < s_size.Rounds; round++)
        {
            attacker.LearnCells(given, round, CellSelection.Select(given.Lattice, given.Atoms(round), protection).Shown);
        }

        for (var earlier = 0; earlier < pairs.Count; earlier++)
        {
            attacker.LearnPairs(given, earlier, pairs[earlier]);
        }

        return attacker.SmallestGroup(protection.MinimumGroup);
    }

    private static IReadOnlyList<IReadOnlyList<Cell>> Pairs(GeneratedOrganisation given, Protection protection) =>
        PairSelection.Select(given.Lattice, Rounds(given, protection), protection);

    private static PairedRound[] Rounds(GeneratedOrganisation given, Protection protection) =>
        [.. Enumerable.Range(0, given.People.Max(p => p.Length)).Select(round =>
            given.Paired(round, CellSelection.Select(given.Lattice, given.Atoms(round), protection).Shown))];

    // Shown in both rounds and enough who stayed: all that a first thought would ask for.
    private static List<IReadOnlyList<Cell>> EveryLargePair(GeneratedOrganisation given)
    {
        var rounds = Rounds(given, s_protection);
        return [.. Enumerable.Range(0, rounds.Length - 1).Select(earlier => (IReadOnlyList<Cell>)[.. rounds[earlier].Shown
            .Intersect(rounds[earlier + 1].Shown)
            .Where(cell => Released.Stayed(given, earlier, cell).Count >= 4)])];
    }

    private static int PeopleIn(GeneratedOrganisation given, int round, Cell cell) =>
        given.People.Count(p => p[round] is { } one && given.Lattice.Contains(cell, one.Place));
}
