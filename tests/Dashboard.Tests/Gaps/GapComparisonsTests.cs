using LusInsight.Dashboard.Gaps;
using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Tests.Gaps;

public sealed class GapComparisonsTests
{
    private static readonly GapComparisons Da = new(Language.Danish, GivenConcept.Small);

    [Theory]
    [InlineData("", "Ingen afdeling har svar fra mindst 5 ledere.")]
    [InlineData("A+", "x er det største gab i A.")]
    [InlineData("A+|B+", "x er det største gab i alle afdelinger.")]
    [InlineData("A+|B+|C+|D-", "x er det største gab i alle afdelinger undtagen D.")]
    [InlineData("A+|B+|C-|D-", "x er det største gab i alle afdelinger undtagen C og D.")]
    [InlineData("A+|B-", "x er det største gab i 1 af 2 afdelinger.")]
    [InlineData("A-|B-|C-|D-", "x er det største gab i 0 af 4 afdelinger.")]
    public void WidestIn_Departments_TellsWhereItIsNot(string departments, string expected) => Da.WidestIn(
        "x",
        [.. departments.Split('|', StringSplitOptions.RemoveEmptyEntries).Select(text => (text[..1], text[1] == '+'))]).ShouldBe(expected);

    [Fact]
    public void OverRounds_WithARoundBefore_ComparesTheTwo() =>
        Da.OverRounds("x", 1.31, ("2024", 1.1)).ShouldBe("Gabet i x er 1,3 mod 1,1 i 2024.");

    [Fact]
    public void OverRounds_WithTheSameShownBefore_SaysSo() =>
        Da.OverRounds("x", 1.36, ("2024", 1.4)).ShouldBe("Gabet i x er 1,4 som i 2024.");

    [Fact]
    public void OverRounds_TheFirst_SaysSo() => Da.OverRounds("x", 1.31, before: null).ShouldBe("Gabet i x er målt for første gang.");
}
