using LusInsight.Analytics.Disclosure;

namespace LusInsight.Privacy.Cells;

/// <summary>No histogram of a shown cell, and no two of them together, tell what somebody answered.</summary>
public sealed class DistributionTests
{
    private static readonly OrganisationSize s_size = new(Departments: 4, MostPeople: 3, Values: 3);
    private static readonly Protection s_protection = new(3);

    [Fact]
    public void Select_TinyOrganisations_LetNobodysAnswerBeConcluded()
    {
        foreach (var seed in Runs.Seeds(150))
        {
            var given = Given(seed);

            Known(given, CellSelection.Select(given.Lattice, given.Atoms(0), s_protection).Shown).ShouldBe(0, $"seed {seed}");
        }
    }

    [Fact]
    public void Attacker_WhereOnlySumsAreProtected_ConcludesAnswers() =>
        Enumerable.Range(1, 40).Select(Given).Sum(given => Known(given, SafeSums(given))).ShouldBeGreaterThan(0);

    [Theory]
    [InlineData("55555", false)]
    [InlineData("55554", true)]
    public void Select_OneCell_IsShownUnlessAllAnswersAreTheSame(string answers, bool shown)
    {
        var given = new GeneratedOrganisation(1, new OrganisationSize(Departments: 1, Values: 6));
        var place = new Place(given.Tree.Roots[0], null);
        var atoms = GeneratedOrganisation.AtomsOf([.. answers.Select(a => (Contribution?)new Contribution(place, a - '0'))], 6);

        CellSelection.Select(given.Lattice, atoms, new Protection(5)).Shown.Count.ShouldBe(shown ? 1 : 0);
    }

    [Fact]
    public void Select_ForALeader_HidesWhereAllOthersAreTheSame()
    {
        var given = new GeneratedOrganisation(1, new OrganisationSize(Departments: 1, Values: 6));
        var place = new Place(given.Tree.Roots[0], null);
        var atoms = GeneratedOrganisation.AtomsOf([.. "555554".Select(a => (Contribution?)new Contribution(place, a - '0'))], 6);

        CellSelection.Select(given.Lattice, atoms, new Protection(5)).Shown.Count.ShouldBe(1);
        CellSelection.Select(given.Lattice, atoms, new Protection(5, KnownAnswers: 1)).Shown.ShouldBeEmpty();
    }

    private static GeneratedOrganisation Given(int seed) => new(seed, s_size with { Departments = 2 + (seed % 4) });

    private static int Known(GeneratedOrganisation given, IReadOnlyList<Cell> shown) =>
        new PossibleWorlds(given.Lattice, given.Atoms(0), shown).KnownPeople;

    // Every cell that lets nothing small be computed and whose own answers differ: what holds without looking at zeros.
    private static List<Cell> SafeSums(GeneratedOrganisation given)
    {
        List<Cell> shown = [];
        foreach (var cell in given.Lattice.Cells)
        {
            var answers = given.People.Select(p => p[0]).OfType<Contribution>().Where(c => given.Lattice.Contains(cell, c.Place)).ToList();
            var attacker = new Attacker();
            attacker.LearnCells(given, 0, [.. shown, cell]);
            if (answers.DistinctBy(a => a.Answer).Count() > 1 && attacker.SmallestGroup(3) == 0)
            {
                shown.Add(cell);
            }
        }

        return shown;
    }
}
