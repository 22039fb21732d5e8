using LusInsight.Analytics.Vocabulary;

namespace LusInsight.Ingest.Tests.Samples;

/// <summary>What the story needs in every sample, read from the files.</summary>
public class SampleStoryTests
{
    public static TheoryData<string> Organisations => DataSamplesTests.Organisations;

    [Theory]
    [MemberData(nameof(Organisations))]
    public void Dates_OfWhatHappened_AreNotAfterToday(string organisation)
    {
        using var sample = SampleFolder.Of(organisation);
        var today = Today(sample);

        foreach (var conversation in sample.Rows("conversations.csv"))
        {
            var dates = conversation.Where(cell => cell.Key.EndsWith("_on", StringComparison.Ordinal) && cell.Key != "scheduled_on")
                .Select(cell => SampleFolder.Date(cell.Value)).OfType<DateOnly>().ToList();
            dates.ShouldNotBeEmpty();
            dates.ShouldAllBe(date => date <= today);
        }

        sample.Rows("leaders.csv").ShouldAllBe(leader => !(SampleFolder.Date(leader["employed_to"]) > today));
        sample.Rows("agreements.csv").ShouldAllBe(agreement => !(SampleFolder.Date(agreement["done_on"]) > today));
    }

    [Theory]
    [MemberData(nameof(Organisations))]
    public void LastRound_OnTheOrganisationsDay_IsOpenAndUnderWay(string organisation)
    {
        using var sample = SampleFolder.Of(organisation);
        var round = sample.Rows("rounds.csv")[^1];
        var conversations = sample.Rows("conversations.csv").Where(row => row["round_id"] == round["round_id"]).ToList();

        Today(sample).ShouldBeInRange(SampleFolder.Date(round["opens_on"])!.Value, SampleFolder.Date(round["closes_on"])!.Value);
        conversations.Count(row => row["held_on"].Length > 0)
            .ShouldBeInRange(conversations.Count * 4 / 10, conversations.Count * 9 / 10);
    }

    [Theory]
    [MemberData(nameof(Organisations))]
    public void Reorganisation_OfADepartment_KeepsEarlierConversationsThere(string organisation)
    {
        using var sample = SampleFolder.Of(organisation);
        var staffed = sample.Rows("leaders.csv").Select(leader => leader["department_id"]).ToHashSet();
        var closed = sample.Rows("departments.csv").Select(row => row["department_id"]).Single(id => !staffed.Contains(id));
        var rounds = sample.Rows("rounds.csv").Select(round => round["round_id"]).ToList();

        var there = sample.Rows("conversations.csv").Where(row => row["department_id"] == closed).Select(row => row["round_id"]).ToList();

        there.Distinct().Order(StringComparer.Ordinal).ShouldBe(rounds.Take(2));
        there.Count(round => round == rounds[1]).ShouldBeGreaterThanOrEqualTo(5);
    }

    [Theory]
    [MemberData(nameof(Organisations))]
    public void Users_OfEverySample_HaveEachRoleAndDepartmentsWhereNeeded(string organisation)
    {
        using var sample = SampleFolder.Of(organisation);
        var users = sample.Rows("users.csv");

        users.Select(user => user["role"]).Distinct().Order(StringComparer.Ordinal)
            .ShouldBe(Enum.GetValues<Role>().Select(SnakeCase.Of).Order(StringComparer.Ordinal));
        users.Count(user => user["role"] == "department_head").ShouldBe(2);
        users.Where(user => user["role"] is "director" or "department_head").ShouldAllBe(user => user["department_id"].Length > 0);
        users.Single(user => user["role"] == "leader")["leader_id"].ShouldNotBeEmpty();
    }

    [Fact]
    public void Syddjurs_Groups_SomeFollowedUpAndSomeNot()
    {
        using var sample = SampleFolder.Of("syddjurs");
        var conversations = sample.Rows("conversations.csv");
        var groups = conversations.Where(row => row["group_id"].Length > 0).ToList();
        var own = conversations.Where(row => row["kind"] == "MUS" && row["held_on"].Length > 0).Select(WhoAndWhen).ToHashSet();

        groups.ShouldAllBe(row => row["kind"] == "GRUS");
        groups.GroupBy(row => row["group_id"]).Average(group => group.Count()).ShouldBeGreaterThan(4);
        groups.Count(row => row["followed_up_on"].Length > 0).ShouldBeGreaterThan(50);
        groups.Count(row => own.Contains(WhoAndWhen(row))).ShouldBeGreaterThan(5);
        groups.Count(row => row["held_on"].Length > 0 && row["followed_up_on"].Length == 0 && !own.Contains(WhoAndWhen(row)))
            .ShouldBeGreaterThan(5);
    }

    [Fact]
    public void Norddjurs_SeniorTalks_AreForThoseOf55AndMore()
    {
        using var sample = SampleFolder.Of("norddjurs");
        var born = sample.Rows("leaders.csv").ToDictionary(leader => leader["leader_id"], leader => SampleFolder.Date(leader["birth_date"])!.Value);
        var talks = sample.Rows("conversations.csv").Where(row => row["kind"] == "Seniorudviklingssamtale").ToList();

        talks.Count.ShouldBeGreaterThan(10);
        talks.Where(row => row["held_on"].Length > 0)
            .ShouldAllBe(row => born[row["leader_id"]].AddYears(55) <= SampleFolder.Date(row["held_on"]));
    }

    private static (string Leader, string Round) WhoAndWhen(Dictionary<string, string> row) => (row["leader_id"], row["round_id"]);

    private static DateOnly Today(SampleFolder sample) => SampleFolder.Date(sample.Organisation().GetProperty("today").GetString()!)!.Value;
}
