using LusInsight.Analytics.Store;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Tests.Text;

public sealed class WordsTests
{
    private static readonly Language Da = Language.Danish;
    private static readonly Language En = Language.English;

    [Theory]
    [InlineData(0, "0 ledere")]
    [InlineData(1, "1 leder")]
    [InlineData(1200, "1.200 ledere")]
    public void People_OfALeaderConcept_AreLeaders(long count, string expected) =>
        People.Of(GivenConcept.Small).Count(Da, count).ShouldBe(expected);

    [Fact]
    public void People_WhereEmployeesTakePart_ArePersons()
    {
        var people = People.Of(GivenConcept.Small with { Kinds = ["MUS", "GRUS"] });

        (people.Count(Da, 1), people.Count(Da, 2), people.Of(En, 1, 2)).ShouldBe(("1 person", "2 personer", "1 of 2 people"));
    }

    [Fact]
    public void Stage_EveryOne_HasAWordInBothLanguages()
    {
        foreach (var stage in Enum.GetValues<Stage>())
        {
            Da.Stage(stage).ShouldNotBe(En.Stage(stage));
        }
    }

    [Fact]
    public void Role_EveryOne_HasAWord()
    {
        foreach (var role in Enum.GetValues<Role>())
        {
            Da.Role(role).ShouldNotBeEmpty();
            En.Role(role).ShouldNotBeEmpty();
        }
    }

    [Theory]
    [InlineData(14, DayKind.Calendar, Stage.Scheduled, "Indkaldt senest 14 dage før", "Invited at least 14 days before")]
    [InlineData(4, DayKind.Working, Stage.Scheduled, "Indkaldt senest 4 hverdage før", "Invited at least 4 working days before")]
    [InlineData(1, DayKind.Working, Stage.Scheduled, "Indkaldt senest 1 hverdag før", "Invited at least 1 working day before")]
    [InlineData(1, DayKind.Calendar, Stage.Held, "Indkaldt senest 1 dag før samtalen er afholdt", "Invited at least 1 day before it is held")]
    [InlineData(0, DayKind.Calendar, Stage.Scheduled, "Indkaldt senest samme dag", "Invited no later than the day")]
    [InlineData(0, DayKind.Calendar, Stage.Held, "Indkaldt senest samme dag som samtalen er afholdt", "Invited no later than the day it is held")]
    public void Deadline_OfARule_ReadsAsASentencePart(int days, DayKind kind, Stage before, string danish, string english)
    {
        var rule = new DeadlineRule("rule", Stage.Invited, days, kind, before);

        (Da.Deadline(rule), En.Deadline(rule)).ShouldBe((danish, english));
    }

    [Theory]
    [InlineData("Trivsel", "Trivsel")]
    [InlineData("Arbejdsmæssig trivsel: Hvordan vil du vurdere din trivsel på en skala fra 1-10?", "Arbejdsmæssig trivsel")]
    [InlineData("Hvordan har du det?", "»Hvordan har du det?«")]
    public void QuestionLabel_OfAText_CanBeTheSubjectOfASentence(string text, string expected) => QuestionLabels.Of(text).ShouldBe(expected);

    [Theory]
    [InlineData("LULS 2024|LULS 2025", "2024|2025")]
    [InlineData("LUS Forår 2024|LUS Efterår 2024", "Forår 2024|Efterår 2024")]
    [InlineData("Runde 1|Runde 2", "Runde 1|Runde 2")]
    [InlineData("LULS 2024", "LULS 2024")]
    [InlineData("2024|LULS 2025", "2024|LULS 2025")]
    [InlineData("LULS|LULS 2025", "LULS|LULS 2025")]
    public void RoundLabels_OfNames_LeaveOutWhatAllBeginWith(string names, string expected)
    {
        var rounds = names.Split('|').Select((name, index) => Round(name, $"R{index}")).ToList();
        var labels = new RoundLabels(rounds);

        string.Join('|', rounds.Select(round => labels[round.RoundId])).ShouldBe(expected);
    }

    [Fact]
    public void RoundLabels_OfARoundThatIsGone_IsItsId() => new RoundLabels([])[RoundId.From("R9")].ShouldBe("R9");

    [Theory]
    [InlineData("2024-12-31", "LULS 2025 (kommende)")]
    [InlineData("2025-01-01", "LULS 2025 (åben)")]
    [InlineData("2025-12-31", "LULS 2025 (åben)")]
    [InlineData("2026-01-01", "LULS 2025 (lukket)")]
    public void RoundState_OnADay_IsOpenFromItsFirstToItsLastDay(string day, string expected) =>
        Da.NameWithState(Round("LULS 2025", "R1"), DateOnly.Parse(day)).ShouldBe(expected);

    private static Round Round(string name, string id) =>
        new(RoundId.From(id), name, new DateOnly(2025, 1, 1), new DateOnly(2025, 12, 31), 1);
}
