using LusInsight.Analytics.Disclosure;

namespace LusInsight.Privacy.Renewals;

/// <summary>Everything ever released of an item in a round, together: subtracting an old release tells nothing small.</summary>
public sealed class RenewalTests
{
    private const int Values = 5;
    private static readonly OrganisationSize s_size = new(Departments: 6, MostPeople: 8, Values: Values);
    private static readonly Protection s_protection = new(4);

    [Fact]
    public void Decide_CorrectionsOneAfterAnother_LetNothingSmallBeComputed()
    {
        var renewed = 0;
        foreach (var seed in Runs.Seeds(60))
        {
            var given = new GeneratedOrganisation(seed, s_size with { Departments = 3 + (seed % 5) });
            var (releases, contents) = Follow(given, ratio: 0.05 + (0.15 * (seed % 6)), Renewal.Decide);
            renewed += releases.Count - 1;

            SmallestGroup(releases, contents).ShouldBe(0, $"seed {seed}");
        }

        renewed.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void Attacker_WhereEveryCorrectionIsReleased_Succeeds() => Enumerable.Range(1, 10)
        .Select(seed => Follow(new GeneratedOrganisation(seed, s_size), 0.15, (current, atoms, _, _, protection) =>
            new RenewalDecision(IsRenewed: true, CellSelection.Select(current, atoms, protection).Shown)))
        .Count(run => SmallestGroup(run.Releases, run.Contents) > 0)
        .ShouldBeGreaterThan(0);

    [Fact]
    public void Attacker_WhereOnlyShownCellsAreAskedForChanges_Succeeds() => Enumerable.Range(1, 60)
        .Select(seed => Follow(new GeneratedOrganisation(seed, s_size with { Departments = 8 }), 0.4, CountingPerCell))
        .Count(run => SmallestGroup(run.Releases, run.Contents) > 0)
        .ShouldBeGreaterThan(0);

    [Fact]
    public void Decide_NothingChanged_Stands()
    {
        var given = new GeneratedOrganisation(2, s_size);

        Decide(given, [.. given.People.Select(p => p[0])]).IsRenewed.ShouldBeFalse();
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void Decide_AFewForgotten_Stands(int forgotten)
    {
        var given = new GeneratedOrganisation(2, s_size);
        var remaining = given.People.Select(p => p[0]).ToList();
        foreach (var person in Enumerable.Range(0, remaining.Count).Where(p => remaining[p] is not null).Take(forgotten))
        {
            remaining[person] = null;
        }

        Decide(given, remaining).IsRenewed.ShouldBeFalse();
    }

    [Fact]
    public void Decide_EverybodyAnsweredAnew_ShowsNoLess()
    {
        var given = new GeneratedOrganisation(4, s_size);
        var before = CellSelection.Select(given.Lattice, given.Atoms(0), s_protection).Shown;
        List<Contribution?> now = [.. given.People.Select((p, i) => p[0] is { } one ? one with { Answer = (one.Answer + 1 + (i % 3)) % Values } : (Contribution?)null)];

        var decision = Decide(given, now);

        decision.IsRenewed.ShouldBeTrue();
        before.ShouldBeSubsetOf(decision.Shown);
    }

    [Fact]
    public void Decide_LateAnswersAllAlike_Stands()
    {
        var given = new GeneratedOrganisation(6, s_size with { AnswerRatio = 0.5 });
        List<Contribution?> late = [.. given.People.Select(p => p[0])];
        var place = late.OfType<Contribution>().First().Place;
        late.AddRange(Enumerable.Repeat<Contribution?>(new Contribution(place, 0), 6));
        given.People.AddRange(Enumerable.Range(0, 6).Select(_ => new Contribution?[1]));

        Decide(given, late).IsRenewed.ShouldBeFalse();
        // The same six with different answers are as many as may be told apart.
        for (var i = 0; i < 6; i++)
        {
            late[^(i + 1)] = new Contribution(place, i % Values);
        }

        Decide(given, late).IsRenewed.ShouldBeTrue();
    }

    private static RenewalDecision Decide(GeneratedOrganisation given, List<Contribution?> now) => Renewal.Decide(
        given.Lattice,
        GeneratedOrganisation.AtomsOf(now, Values),
        [new PastRelease(given.Lattice, CellSelection.Select(given.Lattice, given.Atoms(0), s_protection).Shown)],
        [.. now.Select((n, p) => (IReadOnlyList<Contribution?>)[given.People[p][0], n])],
        s_protection);

    // Three corrections, each released where the rule says so.
    private static (List<PastRelease> Releases, List<List<Contribution?>> Contents) Follow(
        GeneratedOrganisation given,
        double ratio,
        Func<Lattice, IReadOnlyList<Atom>, IReadOnlyList<PastRelease>, IReadOnlyList<IReadOnlyList<Contribution?>>, Protection, RenewalDecision> decide)
    {
        List<PastRelease> releases = [new(given.Lattice, CellSelection.Select(given.Lattice, given.Atoms(0), s_protection).Shown)];
        List<List<Contribution?>> contents = [[.. given.People.Select(p => p[0])]];
        var now = contents[0];
        for (var load = 0; load < 3; load++)
        {
            now = given.Corrected(now, ratio);
            IReadOnlyList<Contribution?>[] histories = [.. now.Select((n, p) => (IReadOnlyList<Contribution?>)[.. contents.Select(c => c[p]), n])];
            var decision = decide(given.Lattice, GeneratedOrganisation.AtomsOf(now, Values), releases, histories, s_protection);
            if (decision.IsRenewed)
            {
                releases.Add(new PastRelease(given.Lattice, decision.Shown));
                contents.Add(now);
            }
        }

        return (releases, contents);
    }

    // Nobody or enough changed in each shown cell, nested differences forgotten.
    private static RenewalDecision CountingPerCell(
        Lattice current,
        IReadOnlyList<Atom> atoms,
        IReadOnlyList<PastRelease> releases,
        IReadOnlyList<IReadOnlyList<Contribution?>> histories,
        Protection protection) =>
        new(
            releases[^1].Shown.All(cell => histories.Count(h => In(current, cell, h[^1]) != In(current, cell, h[^2])) is var changed
                && (changed == 0 || changed >= protection.MinimumGroup)),
            CellSelection.Select(current, atoms, protection, first: releases[^1].Shown).Shown);

    private static Contribution? In(Lattice lattice, Cell cell, Contribution? one) =>
        one is { } c && lattice.Contains(cell, c.Place) ? c with { Place = default } : null;

    private static int SmallestGroup(List<PastRelease> releases, List<List<Contribution?>> contents)
    {
        var attacker = new Attacker();
        for (var release = 0; release < releases.Count; release++)
        {
            attacker.LearnCells(releases[release].Lattice, contents[release], releases[release].Shown, c => $"answer {c.Answer}");
        }

        return attacker.SmallestGroup(s_protection.MinimumGroup);
    }
}
