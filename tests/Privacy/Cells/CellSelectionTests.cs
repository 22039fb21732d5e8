using FsCheck;
using FsCheck.Fluent;
using LusInsight.Analytics.Disclosure;

namespace LusInsight.Privacy.Cells;

/// <summary>Nothing of a small group can be worked out of the shown cells, and each rule is needed for that.</summary>
public sealed class CellSelectionTests
{
    private static readonly OrganisationSize s_size = new(Departments: 9);

    [Fact]
    public void Select_RandomOrganisations_LetsNothingSmallBeComputed()
    {
        foreach (var seed in Runs.Seeds(40))
        {
            var given = new GeneratedOrganisation(seed, s_size with { Departments = 4 + (seed % 9), Levels = 1 + (seed % 3) });

            SmallestGroup(given, Shown(given, new Protection(5))).ShouldBe(0, $"seed {seed}");
        }
    }

    [Fact]
    public void Select_AnyTreeLevelsAndMinimum_LetsNothingSmallBeComputed() => Prop.ForAll(
        ArbMap.Default.ArbFor<int>(),
        Gen.Choose(1, 10).ToArbitrary(),
        Gen.Choose(2, 5).ToArbitrary(),
        (seed, departments, minimum) =>
        {
            var given = new GeneratedOrganisation(seed, s_size with { Departments = departments, MostPeople = minimum, LevelRatio = 0.7 });
            return SmallestGroup(given, Shown(given, new Protection(minimum)), minimum) == 0;
        }).QuickCheckThrowOnFailure();

    [Fact]
    public void Select_ForALeader_LetsNothingSmallBeComputedBesideTheOwnAnswer()
    {
        foreach (var seed in Runs.Seeds(12))
        {
            var given = new GeneratedOrganisation(seed, s_size with { Departments = 7 });

            SmallestGroup(given, Shown(given, new Protection(5, KnownAnswers: 1)), isInside: true).ShouldBe(0, $"seed {seed}");
        }
    }

    [Fact]
    public void Attacker_WithoutPrimarySuppression_Succeeds() =>
        Successes(given => given.Lattice.Cells).ShouldBeGreaterThan(0);

    [Fact]
    public void Attacker_WithoutComplementarySuppression_Succeeds() =>
        Successes(given => LargeEnough(given, 5)).ShouldBeGreaterThan(0);

    [Fact]
    public void Attacker_WithoutTheLeadersOneMore_Succeeds() =>
        Successes(given => Shown(given, new Protection(5)), isInside: true).ShouldBeGreaterThan(0);

    [Fact]
    public void Select_WithinOthers_ShowsOnlyThese()
    {
        var given = new GeneratedOrganisation(3, s_size);
        var shown = Shown(given, new Protection(5));

        var fewer = CellSelection.Select(given.Lattice, given.Atoms(0), new Protection(5, 1), within: shown).Shown;

        fewer.ShouldNotBeEmpty();
        fewer.ShouldBeSubsetOf(shown);
    }

    [Fact]
    public void Select_CellsOfNobodyAndOfTooFew_AreHiddenAlike()
    {
        var given = new GeneratedOrganisation(5, s_size);
        var atoms = given.Atoms(0);

        var shown = CellSelection.Select(given.Lattice, atoms, new Protection(5)).Shown;

        shown.ShouldBeSubsetOf(LargeEnough(given, 5));
        CellSelection.Select(given.Lattice, [], new Protection(5)).ShouldBe(new SelectedCells([], 0), new SameCells());
    }

    [Fact]
    public void Select_AtomsInAnotherOrder_ShowsTheSame()
    {
        var given = new GeneratedOrganisation(8, s_size with { Departments = 30 });
        var atoms = given.Atoms(0);

        CellSelection.Select(given.Lattice, [.. atoms.Reverse()], new Protection(5))
            .ShouldBe(CellSelection.Select(given.Lattice, atoms, new Protection(5)), new SameCells());
    }

    [Fact]
    public void Select_TwoAtomsOfOnePlace_Throws()
    {
        var given = new GeneratedOrganisation(1, s_size);
        var atoms = given.Atoms(0);

        Should.Throw<ArgumentException>(() => CellSelection.Select(given.Lattice, [.. atoms, atoms[0]], new Protection(5)));
    }

    private static int Successes(Func<GeneratedOrganisation, IEnumerable<Cell>> shown, bool isInside = false) => Enumerable.Range(1, 8)
        .Select(seed => new GeneratedOrganisation(seed, s_size))
        .Count(given => SmallestGroup(given, shown(given), isInside: isInside) > 0);

    private static int SmallestGroup(GeneratedOrganisation given, IEnumerable<Cell> shown, int minimum = 5, bool isInside = false)
    {
        var attacker = new Attacker();
        attacker.LearnCells(given, 0, shown);
        return attacker.SmallestGroup(minimum, isInside);
    }

    private static IReadOnlyList<Cell> Shown(GeneratedOrganisation given, Protection protection) =>
        CellSelection.Select(given.Lattice, given.Atoms(0), protection).Shown;

    private static List<Cell> LargeEnough(GeneratedOrganisation given, int minimum) => [.. given.Lattice.Cells.Where(cell =>
        given.People.Count(p => p[0] is { } one && given.Lattice.Contains(cell, one.Place)) >= minimum)];
}
