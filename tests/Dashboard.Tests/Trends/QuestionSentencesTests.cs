using LusInsight.Analytics.Trends;
using LusInsight.Dashboard.Text;
using LusInsight.Dashboard.Trends;

namespace LusInsight.Dashboard.Tests.Trends;

public sealed class QuestionSentencesTests
{
    private static readonly QuestionSentences Da = new(Language.Danish, GivenChange.Rounds);

    [Fact]
    public void Card_MovedByTheSamePeople_TellsTheirChange() => Da.Card(GivenChange.Of("Støtte", ChangeKind.Up, 7.4, 6.1, paired: (31, 1.2))).ShouldBe("De samme 31 personer steg 1,2.");

    [Fact]
    public void Card_MovedThoughTheSamePeopleDidNot_TellsThat() =>
        Da.Card(GivenChange.Of("Støtte", ChangeKind.Up, 7.4, 6.1, paired: (31, 0.02))).ShouldBe("De samme 31 personer svarede i gennemsnit som sidst.");

    [Fact]
    public void Card_MovedWithoutPairs_TellsTheMeans() =>
        Da.Card(GivenChange.Of("Støtte", ChangeKind.Up, 7.4, 6.1, paired: (0, 0))).ShouldBe("Gennemsnittet steg fra 6,1 til 7,4.");

    [Fact]
    public void Card_Unchanged_SaysHowLittle() => Da.Card(GivenChange.Of("Mål", ChangeKind.Unchanged, 6.9, 6.8)).ShouldBe("Gennemsnittet steg fra 6,8 til 6,9. Højst en lille ændring.");

    [Fact]
    public void Card_SameMean_SaysSo() =>
        Da.Card(GivenChange.Of("Mål", ChangeKind.Unchanged, 6.81, 6.79)).ShouldBe("Gennemsnittet er 6,8 som i 2024. Højst en lille ændring.");

    [Fact]
    public void Card_Uncertain_SaysWhatCouldBeSeen() =>
        Da.Card(GivenChange.Of("Trivsel", ChangeKind.Uncertain, 6.9, 7.3, half: 0.9)).ShouldBe("Gennemsnittet faldt fra 7,3 til 6,9. Med 36 svar kan kun ændringer på mindst 0,9 ses.");

    [Fact]
    public void Card_UncertainJustUnderWhatCouldBeSeen_TellsTwoDecimals() =>
        Da.Card(GivenChange.Of("Mål", ChangeKind.Uncertain, 4, 3.7, half: 0.34))
            .ShouldEndWith("Med 36 svar kan kun ændringer på mindst 0,34 ses.");

    [Fact]
    public void Card_First_NamesTheQuestion() =>
        Da.Card(GivenChange.Of("Nyt", ChangeKind.First, 6)).ShouldBe("Nyt er målt for første gang. Der er intet at sammenligne med før næste runde.");

    [Fact]
    public void Card_NotAnswered_SaysSo() => Da.Card(GivenChange.Of("Gammelt", ChangeKind.NotAnswered)).ShouldBe("Ingen svar i denne runde.");
}
