using LusInsight.Analytics.Trends;
using LusInsight.Dashboard.Evaluations;
using LusInsight.Dashboard.Tests.Trends;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Tests.Evaluations;

public sealed class EvaluationSentencesTests
{
    private static readonly EvaluationSentences Da = new(Language.Danish, new RoundLabels([]));

    [Fact]
    public void Lead_WithAnswers_BeginsWithTheFirstQuestionsMean() =>
        Da.Lead([GivenChange.Of("Udbytte", ChangeKind.Up, 7.4, 6.1)], GivenChange.Now).ShouldBe("Udbytte: 7,4 af 10 (36 svar). Udbytte er steget.");

    [Fact]
    public void Lead_WithoutAnswers_SaysSo() =>
        Da.Lead([GivenChange.Of("Udbytte", ChangeKind.NotAnswered)], GivenChange.Now).ShouldBe("Ingen svar endnu.");

    [Fact]
    public void Card_WithAnswers_BeginsWithTheMean() => Da.Card(GivenChange.Of("Udbytte", ChangeKind.Up, 7.4, 6.1, paired: (30, 1.2)))
        .ShouldBe("7,4 af 10 (36 svar). De samme 30 personer steg 1,2.");

    [Fact]
    public void Card_WithoutAnswers_SaysSo() =>
        Da.Card(GivenChange.Of("Udbytte", ChangeKind.NotAnswered)).ShouldBe("Ingen svar i denne runde.");
}
