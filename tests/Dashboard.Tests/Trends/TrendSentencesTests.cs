using LusInsight.Analytics.Store;
using LusInsight.Analytics.Trends;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Text;
using LusInsight.Dashboard.Trends;

namespace LusInsight.Dashboard.Tests.Trends;

public sealed class TrendSentencesTests
{
    private static readonly TrendSentences Da = new(Language.Danish, new RoundLabels(
    [
        new Round(RoundId.From("R1"), "LUS 2024", default, default, 1),
        new Round(RoundId.From("R2"), "LUS 2025", default, default, 1),
    ]));

    private static readonly QuestionChange Risen = GivenChange.Of("Støtte", ChangeKind.Up, 7.4, 6.1, paired: (31, 1.2));
    private static readonly QuestionChange Fallen = GivenChange.Of("Humør", ChangeKind.Down, 5, 7, paired: (31, -1.9));
    private static readonly QuestionChange Unchanged = GivenChange.Of("Mål", ChangeKind.Unchanged, 6.9, 6.8);
    private static readonly QuestionChange Uncertain = GivenChange.Of("Trivsel", ChangeKind.Uncertain, 6.9, 7.3, half: 0.9);
    private static readonly QuestionChange First = GivenChange.Of("Nyt", ChangeKind.First, 6);
    private static readonly QuestionChange Silent = GivenChange.Of("Gammelt", ChangeKind.NotAnswered);

    [Fact]
    public void Lead_NoQuestionsAnsweredEver_SaysSo() => Da.Lead([Silent], GivenChange.Now).ShouldBe("Ingen svar endnu.");

    [Fact]
    public void Lead_AnsweredEarlierOnly_NamesTheRound() =>
        Da.Lead([Silent with { Question = Risen.Question }], GivenChange.Now).ShouldBe("Ingen svar i 2025.");

    [Fact]
    public void Lead_FirstTime_SaysWhenChangesCanBeSeen() =>
        Da.Lead([First, Silent], GivenChange.Now).ShouldBe("Målt for første gang. Ændringer kan ses efter næste runde.");

    [Fact]
    public void Lead_SomethingMoved_TellsTheLargestFirstAndThenTheRest() => Da.Lead([Risen, Fallen, Unchanged, Uncertain], GivenChange.Now).ShouldBe(
        "Humør er faldet 2,0 siden 2024 (usikkerhed −2,8 til −1,2). Støtte er steget 1,3 siden 2024 (usikkerhed 0,5 til 2,1). "
        + "Mål er uændret. Trivsel kan ikke afgøres med så få svar.");

    [Fact]
    public void Lead_ManyUncertain_AreCounted() =>
        Da.Lead([Risen, Uncertain, Uncertain, Uncertain], GivenChange.Now).ShouldEndWith("3 spørgsmål kan ikke afgøres med så få svar.");

    [Fact]
    public void Lead_NothingMoved_SaysWhatCouldBeSeen() => Da.Lead([Uncertain], GivenChange.Now)
        .ShouldBe("Ingen sikre ændringer siden 2024. Med 36 svar kan kun ændringer på mindst 0,9 ses.");

    [Fact]
    public void Lead_NothingMovedWithHardlyAnyAnswers_SaysItCannotBeTold() =>
        Da.Lead([GivenChange.Of("Trivsel", ChangeKind.Uncertain, 6, 7, answers: 2, half: 0)], GivenChange.Now)
            .ShouldBe("Ingen sikre ændringer siden 2024. Det kan ikke afgøres med så få svar.");

    [Fact]
    public void Short_SomethingMoved_LeavesOutUncertainty() =>
        Da.Short([Risen, Uncertain], GivenChange.Now).ShouldBe("Støtte er steget. Trivsel kan ikke afgøres med så få svar.");

    [Fact]
    public void Card_MovedByTheSamePeople_TellsTheirChange() => Da.Card(Risen).ShouldBe("De samme 31 personer steg 1,2.");

    [Fact]
    public void Card_MovedThoughTheSamePeopleDidNot_TellsThat() =>
        Da.Card(GivenChange.Of("Støtte", ChangeKind.Up, 7.4, 6.1, paired: (31, 0.02))).ShouldBe("De samme 31 personer svarede i gennemsnit som sidst.");

    [Fact]
    public void Card_MovedWithoutPairs_TellsTheMeans() =>
        Da.Card(GivenChange.Of("Støtte", ChangeKind.Up, 7.4, 6.1, paired: (0, 0))).ShouldBe("Gennemsnittet steg fra 6,1 til 7,4.");

    [Fact]
    public void Card_Unchanged_SaysHowLittle() => Da.Card(Unchanged).ShouldBe("Gennemsnittet steg fra 6,8 til 6,9. Højst en lille ændring.");

    [Fact]
    public void Card_SameMean_SaysSo() =>
        Da.Card(GivenChange.Of("Mål", ChangeKind.Unchanged, 6.81, 6.79)).ShouldBe("Gennemsnittet er 6,8 som i 2024. Højst en lille ændring.");

    [Fact]
    public void Card_Uncertain_SaysWhatCouldBeSeen() =>
        Da.Card(Uncertain).ShouldBe("Gennemsnittet faldt fra 7,3 til 6,9. Med 36 svar kan kun ændringer på mindst 0,9 ses.");

    [Fact]
    public void Card_UncertainOnlyBecauseThereAreSeveral_SaysThat() =>
        Da.Card(GivenChange.Of("Mål", ChangeKind.Uncertain, 4, 3.7, half: 0.2))
            .ShouldBe("Gennemsnittet steg fra 3,7 til 4,0. Blandt flere spørgsmål kan det være tilfældigt.");

    [Fact]
    public void Card_UncertainJustUnderWhatCouldBeSeen_TellsTwoDecimals() =>
        Da.Card(GivenChange.Of("Mål", ChangeKind.Uncertain, 4, 3.7, half: 0.34))
            .ShouldEndWith("Med 36 svar kan kun ændringer på mindst 0,34 ses.");

    [Fact]
    public void Card_First_NamesTheQuestion() =>
        Da.Card(First).ShouldBe("Nyt er målt for første gang. Der er intet at sammenligne med før næste runde.");

    [Fact]
    public void Card_NotAnswered_SaysSo() => Da.Card(Silent).ShouldBe("Ingen svar i denne runde.");

    [Fact]
    public void Basis_OfAnswers_CountsNowBeforeAndBoth() =>
        Da.Basis([Risen]).ShouldBe("36 svar i 2025, 35 i 2024 · 31 har svaret begge gange");

    [Fact]
    public void Basis_FirstTime_CountsNow() => Da.Basis([First]).ShouldBe("36 svar i 2025");

    [Fact]
    public void Basis_NoAnswers_IsEmpty() => Da.Basis([Silent]).ShouldBeEmpty();
}
