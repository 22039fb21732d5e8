using LusInsight.Analytics.Trends;
using LusInsight.Dashboard.Text;
using LusInsight.Dashboard.Trends;

namespace LusInsight.Dashboard.Tests.Trends;

public sealed class TrendSentencesTests
{
    private static readonly TrendSentences Da = new(Language.Danish, GivenChange.Rounds);

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
    public void Basis_OfAnswers_CountsNowBeforeAndBoth() =>
        Da.Basis([Risen]).ShouldBe("36 svar i 2025, 35 i 2024 · 31 har svaret begge gange");

    [Fact]
    public void Basis_FirstTime_CountsNow() => Da.Basis([First]).ShouldBe("36 svar i 2025");

    [Fact]
    public void Basis_NoAnswers_IsEmpty() => Da.Basis([Silent]).ShouldBeEmpty();
}
