using LusInsight.Analytics.Completion;
using LusInsight.Analytics.Vocabulary;
using LusInsight.Dashboard.Completion;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Tests.Completion;

public sealed class PeopleSentencesTests
{
    private static readonly PeopleSentences Da = new(Language.Danish, People.Of(isAboutEmployees: false));

    [Theory]
    [InlineData(0, "Ingen er over en frist.", "Ingen er over en frist. Navne vises kun for linjen.")]
    [InlineData(1, "1 er over fristen og står øverst.", "1 leder er over fristen. Navne vises kun for linjen.")]
    [InlineData(9, "9 er over fristen. De står øverst.", "9 ledere er over fristen. Navne vises kun for linjen.")]
    public void Late_ByCount_IsSaidToTheLineAndToOthers(long late, string line, string others)
    {
        Da.Late(new PeopleCount(46, late, 46)).ShouldBe(line);
        Da.LateWithoutNames(new PeopleCount(46, late, 46)).ShouldBe(others);
    }

    [Fact]
    public void Line_OfAPerson_SaysWhatIsNextAndWhen() => Da.Line(Person(Stage.Concluded, "2025-11-10"), "Skole Nord")
        .ShouldBe("Skole Nord · næste: konkludér, frist 10.11.2025");

    [Fact]
    public void Line_OfSomebodyAtTheEnd_IsTheDepartment() => Da.Line(Person(null, null), "Skole Nord").ShouldBe("Skole Nord");

    [Theory]
    [InlineData(0, "")]
    [InlineData(1, "1 dag over")]
    [InlineData(23, "23 dage over")]
    public void Over_ByDays_IsWritten(int days, string expected) => Da.Over(days).ShouldBe(expected);

    [Fact]
    public void Bottleneck_OfAStep_NamesTheDepartmentAndTheRest() => new StageSentences(Language.Danish)
        .Bottleneck(new Bottleneck(DepartmentId.From("D1"), "Børn og Unge", Stage.Approved, 23, 9))
        .ShouldBe("Godkendelse er flaskehalsen i Børn og Unge: 23 dage mod 9 i resten.");

    private static PersonProgress Person(Stage? next, string? due) => new(
        LeaderId.From("L1"), "Anne", null, null, DepartmentId.From("D1"), Stage.Held, next, due is null ? null : DateOnly.Parse(due), 0, false);
}
