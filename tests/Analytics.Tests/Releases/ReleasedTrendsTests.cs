using LusInsight.Analytics.Access;
using LusInsight.Analytics.Evaluations;
using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Analytics.Tests.Releases;

/// <summary>Trends as protected figures: released cells through the same statistics, everything else hidden.</summary>
public sealed class ReleasedTrendsTests
{
    private static TrendsResult Run(GivenGeneration given, string user, string? department = null, string? level = null) =>
        new TrendsQuery(ItemKind.Scaling, given.See(user, department, level: level)).Run(given.Generation, given.Viewer(user));

    private static IReadOnlyList<RoundTrend> Rounds(TrendsResult result) => result.Questions.Single(q => q.Question.Value == "q1").Rounds;

    private static string States(IEnumerable<RoundTrend> rounds) =>
        string.Join(' ', rounds.Select(row => $"{row.Round}:{row.Hidden?.ToString() ?? $"{row.AnswerCount}"}"));

    [Theory]
    [InlineData("hr")]
    [InlineData("med")]
    [InlineData("leader")]
    public void Round_WithoutReleases_IsHiddenAndTellsNoFigure(string user)
    {
        using var given = GivenProtected.Of();

        var rounds = Rounds(Run(given, user));

        States(rounds).ShouldBe("R1:TooFew R2:TooFew R3:NotReleased");
        rounds.ShouldAllBe(row => row == RoundTrend.NotShown(row.Round, row.Hidden!.Value));
    }

    [Fact]
    public void Round_OfAReleasedCell_HasItsFiguresAndNotTheAnswers()
    {
        using var given = GivenProtected.Of()
            .WithRelease("scaling", "q1", "R2").WithReleasedAnswers("scaling", "q1", "R2", "D0,,true,4:3 6:3");

        var rounds = Rounds(Run(given, "hr"));

        States(rounds).ShouldBe("R1:TooFew R2:6 R3:NotReleased");
        (rounds[1].Mean, rounds[1].Median, rounds[1].Verdict).ShouldBe((5, 5, Verdict.First));
        rounds[1].Histogram!.Where(row => row.Count > 0).ShouldBe([new ValueCount(4, 3), new ValueCount(6, 3)]);
    }

    [Theory]
    [InlineData("D1", null)]   // another department
    [InlineData("D0", "a")]    // another level
    public void Round_OfAnotherCellThanTheReleased_IsHidden(string department, string? level)
    {
        using var given = GivenProtected.Of()
            .WithRelease("scaling", "q1", "R2").WithReleasedAnswers("scaling", "q1", "R2", "D0,,true,4:3 6:3");

        States(Rounds(Run(given, "hr", department, level))).ShouldBe("R1:TooFew R2:TooFew R3:NotReleased");
    }

    [Fact]
    public void Round_ThatIsOpen_IsHiddenEvenWhereACellIsThere()
    {
        using var given = GivenProtected.Of()
            .WithRelease("scaling", "q1", "R3").WithReleasedAnswers("scaling", "q1", "R3", "D0,,true,4:3 6:3");

        States(Rounds(Run(given, "hr"))).ShouldBe("R1:TooFew R2:TooFew R3:NotReleased");
    }

    [Fact]
    public void Round_OfACellSmallerThanTheConceptAllows_IsHidden()
    {
        using var given = GivenProtected.Of(GivenConcept.Small with { MinimumGroup = 7 })
            .WithRelease("scaling", "q1", "R2").WithReleasedAnswers("scaling", "q1", "R2", "D0,,true,4:3 6:3");

        States(Rounds(Run(given, "hr"))).ShouldBe("R1:TooFew R2:TooFew R3:NotReleased");
    }

    [Fact]
    public void Change_BetweenReleasedCells_IsTestedAndItsPairsAreThoseReleased()
    {
        using var given = GivenProtected.Of()
            .WithRelease("scaling", "q1", "R1").WithReleasedAnswers("scaling", "q1", "R1", "D0,,true,2:3 4:3", "D2,,true,2:5")
            .WithRelease("scaling", "q1", "R2").WithReleasedAnswers("scaling", "q1", "R2", "D0,,true,4:3 6:3", "D2,,true,3:5")
            .WithReleasedPairs("scaling", "q1", "R1", "R2", "D0,,true,2:4:3 4:6:2");

        var whole = Rounds(Run(given, "hr"))[1];
        var part = Rounds(Run(given, "hr", "D2"))[1];

        (whole.ChangeMean, whole.PairedCount, whole.PairedChangeMean, whole.PairedHidden).ShouldBe((2, 5, 2, null));
        whole.ChangePHolm.ShouldBe(whole.ChangeP);
        // With who came and left one could work out what those who stayed answered.
        (whole.StayedChange, whole.CameEffect, whole.LeftEffect, whole.MixEffect).ShouldBe((2, null, null, null));
        (part.StayedChange, part.CameEffect, part.LeftEffect, part.MixEffect).ShouldBe((null, null, null, null));
        (part.ChangeMean, part.PairedCount, part.PairedChangeMean, part.PairedP, part.PairedHidden).ShouldBe((1, null, null, null, Hidden.TooFew));
    }

    [Fact]
    public void Change_AcrossAHiddenRound_IsFromTheNearestShownAndHasNoPairs()
    {
        using var given = GivenProtected.Of().Today("2026-01-01")
            .WithRelease("scaling", "q1", "R1").WithReleasedAnswers("scaling", "q1", "R1", "D0,,true,2:3 4:3")
            .WithRelease("scaling", "q1", "R3").WithReleasedAnswers("scaling", "q1", "R3", "D0,,true,4:3 6:3");

        var rounds = Rounds(Run(given, "hr"));

        States(rounds).ShouldBe("R1:6 R2:TooFew R3:6");
        (rounds[2].ChangeMean, rounds[2].PairedHidden).ShouldBe((2, Hidden.TooFew));
    }

    [Fact]
    public void Round_OfAKeptRelease_TellsItsDay()
    {
        using var given = GivenProtected.Of()
            .WithRelease("scaling", "q1", "R2", keptOn: "2024-07-01").WithReleasedAnswers("scaling", "q1", "R2", "D0,,true,4:6");

        Rounds(Run(given, "hr"))[1].ReleasedOn.ShouldBe(new DateOnly(2024, 7, 1));
    }

    [Fact]
    public void Leader_SeesCellsSafeFromTheirOwnAnswerAndThatAnswer()
    {
        using var given = GivenProtected.Of()
            .WithRelease("scaling", "q1", "R1").WithReleasedAnswers("scaling", "q1", "R1", "D2,,false,4:3 6:3")
            .WithRelease("scaling", "q1", "R2").WithReleasedAnswers("scaling", "q1", "R2", "D2,,true,4:3 6:3");

        var trends = Run(given, "leader");

        States(Rounds(trends)).ShouldBe("R1:TooFew R2:6 R3:NotReleased");
        var own = trends.Own.ShouldHaveSingleItem();
        own.Rounds.Select(row => $"{row.Round}:{row.Value}").ShouldBe(["R1:10", "R2:9", "R3:8"]);
        Run(given, "hr", "D2").Own.ShouldBeNull();
    }

    [Theory]
    [InlineData("leader", "D0")]
    [InlineData("leader", "D1")]
    [InlineData("med", "D1.1")]
    public void Department_OutOfReach_IsRefused(string user, string department)
    {
        using var given = GivenProtected.Of();

        Should.Throw<AccessDeniedException>(() => Run(given, user, department)).Parameter.ShouldBe("department");
    }

    [Fact]
    public void Line_WhereConversationsAreConfidential_SeesReleasedCellsAlone()
    {
        using var given = GivenProtected.Of(GivenConcept.Small with { IndividualResults = IndividualResults.Manager })
            .WithRelease("scaling", "q1", "R2").WithReleasedAnswers("scaling", "q1", "R2", "D0,,true,4:3 6:3");

        States(Rounds(Run(given, "director"))).ShouldBe("R1:TooFew R2:6 R3:NotReleased");
        States(Rounds(Run(given, "head"))).ShouldBe("R1:TooFew R2:TooFew R3:NotReleased");
    }

    [Fact]
    public void Evaluations_AreProtectedAlike()
    {
        using var given = GivenProtected.Of()
            .WithRelease("evaluation", "e1", "R1").WithReleasedAnswers("evaluation", "e1", "R1", "D0,,true,5:5");

        var rounds = new EvaluationsQuery(given.See("hr")).Run(given.Generation, given.Viewer("hr")).Questions.Single().Rounds;

        States(rounds).ShouldBe("R1:5 R2:TooFew R3:NotReleased");
    }
}
