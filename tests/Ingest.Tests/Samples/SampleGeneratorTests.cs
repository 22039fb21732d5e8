using System.Globalization;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Ingest.Samples;

namespace LusInsight.Ingest.Tests.Samples;

public class SampleGeneratorTests
{
    private static readonly SampleSpec Small = new("proeve", Leaders: 60, Rounds: 3, Seed: 11);

    [Fact]
    public void Write_TheSameSpecUnderAnotherCulture_GivesTheSameBytes()
    {
        using var first = new SampleFolder(Small);
        var culture = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("ar-SA");
        try
        {
            using var second = new SampleFolder(Small);

            second.Names.ShouldBe(first.Names);
            second.Names.ShouldAllBe(name => second.Bytes(name).SequenceEqual(first.Bytes(name)));
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }
    }

    [Fact]
    public void Write_AnotherSeed_GivesOtherPeople()
    {
        using var first = new SampleFolder(Small);
        using var second = new SampleFolder(Small with { Seed = 12 });

        second.Bytes("leaders.csv").ShouldNotBe(first.Bytes("leaders.csv"));
        second.Bytes("scaling_answers.csv").ShouldNotBe(first.Bytes("scaling_answers.csv"));
    }

    [Fact]
    public void Write_AnUnknownOrganisation_IsAMunicipalityWithAlbertslundsConcept()
    {
        using var sample = new SampleFolder(Small);
        var organisation = sample.Organisation();

        organisation.GetProperty("id").GetString().ShouldBe("proeve");
        organisation.GetProperty("name").GetString().ShouldBe("Proeve");
        organisation.GetProperty("concept").GetString().ShouldBe("albertslund-luls");
        sample.Rows("leaders.csv").Count.ShouldBe(60);
        sample.Rows("rounds.csv").Select(round => round["round_id"]).ShouldBe(["luls-2024", "luls-2025", "luls-2026"]);
    }

    [Fact]
    public void Write_AConceptsId_IsThatSystemsSample()
    {
        using var sample = new SampleFolder(Small with { Organisation = "norddjurs-lus" });
        var organisation = sample.Organisation();

        organisation.GetProperty("id").GetString().ShouldBe("norddjurs-lus");
        organisation.GetProperty("concept").GetString().ShouldBe("norddjurs-lus");
        sample.Names.ShouldNotContain("spider_scores.csv");
        sample.Names.ShouldNotContain("initiatives.csv");
    }

    [Fact]
    public void Write_AnAdjustedConcept_BringsItWholeWithTheRoundsOfItsItems()
    {
        using var sample = new SampleFolder(Small with { Organisation = "ucl" });

        var concept = ConceptJson.Parse(sample.Organisation().GetProperty("concept"));

        concept.Arenas.Single(arena => arena.Id.Value == "kompetenceledelse").ToRound.ShouldBe(new RoundId("lus-2024"));
        concept.Arenas.Single(arena => arena.Id.Value == "digital_ledelse").FromRound.ShouldBe(new RoundId("lus-2025"));
        concept.Topics.Count(topic => topic.FromRound == new RoundId("lus-2025")).ShouldBe(4);
        sample.Rows("spider_scores.csv")
            .Where(score => score["arena_id"] == "digital_ledelse")
            .ShouldAllBe(score => !score["conversation_id"].StartsWith("lus-2024", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("albertslund", 1, 1)]
    [InlineData("ucl", 7, 2)]
    [InlineData("syddjurs", 30, 1)]
    [InlineData("storby", 900, 2)]
    public void Write_FewOrManyPeople_StillGivesEveryoneADepartment(string organisation, int leaders, int rounds)
    {
        using var sample = new SampleFolder(new SampleSpec(organisation, leaders, rounds, Seed: 1));
        var departments = sample.Rows("departments.csv").Select(department => department["department_id"]).ToHashSet();

        sample.Rows("leaders.csv").Count.ShouldBe(leaders);
        sample.Rows("leaders.csv").Select(leader => leader["leader_id"]).Distinct().Count().ShouldBe(leaders);
        sample.Rows("leaders.csv").ShouldAllBe(leader => departments.Contains(leader["department_id"]));
        sample.Rows("rounds.csv").Count.ShouldBe(rounds);
    }

    [Theory]
    [InlineData("Prøve", 10, 1, "organisation: expected an id of a-z, 0-9 and -")]
    [InlineData("", 10, 1, "organisation: expected an id of a-z, 0-9 and -")]
    [InlineData("proeve", 0, 1, "leaders: expected a whole number from 1 to 5000000")]
    [InlineData("proeve", 10, 0, "rounds: expected a whole number from 1 to 50")]
    public void Write_AFaultySpec_SaysWhatIsExpectedAndWritesNothing(string organisation, int leaders, int rounds, string fault)
    {
        var folder = Path.Combine(Path.GetTempPath(), Path.GetRandomFileName());
        var spec = new SampleSpec(organisation, leaders, rounds, Seed: 1);

        Should.Throw<ArgumentException>(() => SampleGenerator.Write(folder, spec)).Message.ShouldContain(fault);

        spec.Fault.ShouldBe(fault);
        Directory.Exists(folder).ShouldBeFalse();
    }

    [Fact]
    public void Write_AFolderWithSomethingInIt_LeavesItAlone()
    {
        using var sample = new SampleFolder(Small);
        var before = sample.Bytes("leaders.csv");

        Should.Throw<IOException>(() => SampleGenerator.Write(sample.Path, Small with { Seed = 12 }));

        sample.Bytes("leaders.csv").ShouldBe(before);
    }
}
