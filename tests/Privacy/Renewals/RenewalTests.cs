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
            var releases = Follow(given, ratio: 0.05 + (0.15 * (seed % 6)), ByTheRule);
            renewed += releases.Count - 1;

            SmallestGroup(releases).ShouldBe(0, $"seed {seed}");
        }

        renewed.ShouldBeGreaterThan(10);
    }

    [Fact]
    public void Attacker_WhereEveryCorrectionIsReleased_Succeeds() => Enumerable.Range(1, 10)
        .Select(seed => Follow(new GeneratedOrganisation(seed, s_size), 0.15, (current, now, _) =>
            new RenewalDecision(IsRenewed: true, CellSelection.Select(current, AnswerKind.Question.Atoms(now), s_protection).Shown)))
        .Count(releases => SmallestGroup(releases) > 0)
        .ShouldBeGreaterThan(0);

    [Fact]
    public void Attacker_WhereOnlyShownCellsAreAskedForChanges_Succeeds() => Enumerable.Range(1, 60)
        .Select(seed => Follow(new GeneratedOrganisation(seed, s_size with { Departments = 8 }), 0.4, CountingPerCell))
        .Count(releases => SmallestGroup(releases) > 0)
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

    private static RenewalDecision Decide(GeneratedOrganisation given, List<Contribution?> now) =>
        Renewal.Decide(given.Lattice, AnswerKind.Question, now, First(given), [], s_protection);

    private static Published First(GeneratedOrganisation given) => new(
        given.Lattice,
        [.. given.People.Select(p => p[0])],
        CellSelection.Select(given.Lattice, given.Atoms(0), s_protection).Shown);

    // Three corrections, each released where the rule says so.
    private static List<Published> Follow(
        GeneratedOrganisation given, double ratio, Func<Lattice, List<Contribution?>, List<Published>, RenewalDecision> decide)
    {
        List<Published> releases = [First(given)];
        List<Contribution?> now = [.. releases[0].Answers];
        for (var load = 0; load < 3; load++)
        {
            now = given.Corrected(now, ratio);
            if (decide(given.Lattice, now, releases) is { IsRenewed: true, Shown: var shown })
            {
                releases.Add(new Published(given.Lattice, now, shown));
            }
        }

        return releases;
    }

    private static RenewalDecision ByTheRule(Lattice current, List<Contribution?> now, List<Published> releases) =>
        Renewal.Decide(current, AnswerKind.Question, now, releases[^1], releases[..^1], s_protection);

    // Nobody or enough changed in each shown cell, nested differences forgotten.
    private static RenewalDecision CountingPerCell(Lattice current, List<Contribution?> now, List<Published> releases) => new(
        releases[^1].Shown.All(cell => now.Where((n, p) => In(current, cell, n) != In(current, cell, releases[^1].Answers[p])).Count() is var changed
            && (changed == 0 || changed >= s_protection.MinimumGroup)),
        CellSelection.Select(current, AnswerKind.Question.Atoms(now), s_protection, first: releases[^1].Shown).Shown);

    private static Contribution? In(Lattice lattice, Cell cell, Contribution? one) =>
        one is { } c && lattice.Contains(cell, c.Place) ? c with { Place = default } : null;

    private static int SmallestGroup(IEnumerable<Published> releases)
    {
        var attacker = new Attacker();
        foreach (var release in releases)
        {
            attacker.LearnCells(release.Lattice, release.Answers, release.Shown, c => $"answer {c.Answer}");
        }

        return attacker.SmallestGroup(s_protection.MinimumGroup);
    }
}
