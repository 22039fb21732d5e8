using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Tests.Text;

public sealed class NumbersTests
{
    private static readonly Language Da = Language.Danish;
    private static readonly Language En = Language.English;

    [Theory]
    [InlineData(0, "0 %")]
    [InlineData(0.0001, "under 1 %")]
    [InlineData(0.0049, "under 1 %")]
    [InlineData(0.005, "1 %")]
    [InlineData(0.585, "59 %")]
    [InlineData(0.9949, "99 %")]
    [InlineData(0.996, "over 99 %")]
    [InlineData(0.99999, "over 99 %")]
    [InlineData(1, "100 %")]
    public void Percent_OfAShare_IsWholeAndNeverAFalseZeroOrHundred(double ratio, string expected) =>
        Da.Percent(ratio).ShouldBe(expected.Replace(" %", "\u00A0%", StringComparison.Ordinal));

    [Fact]
    public void Percent_InEnglish_HasNoSpace() => (En.Percent(0.59), En.Percent(0.001)).ShouldBe(("59%", "under 1%"));

    [Theory]
    [InlineData(0.94, 1, "0,9")]
    [InlineData(-0.4, 1, "\u22120,4")]
    [InlineData(-0.04, 1, "0,0")]
    [InlineData(0.25, 1, "0,3")]
    [InlineData(1234.5, 1, "1.234,5")]
    [InlineData(0.0449, 2, "0,04")]
    public void Mean_OfAFigure_IsRoundedWithARealMinus(double value, int decimals, string expected) =>
        Da.Mean(value, decimals).ShouldBe(expected);

    [Fact]
    public void Size_OfAFall_HasNoSign() => Da.Size(-1.31).ShouldBe("1,3");

    [Theory]
    [InlineData(0.9, 1.7, "0,9 til 1,7")]
    [InlineData(-0.3, 0.8, "\u22120,3 til 0,8")]
    [InlineData(0.04, 0.8, "0,04 til 0,80")]
    [InlineData(-0.9, -0.02, "\u22120,90 til \u22120,02")]
    [InlineData(-0.02, 0.8, "0,0 til 0,8")]
    public void Interval_OfAnyEnds_HasTwoDecimalsOnlyWhereOneHidesThatItMissesZero(double low, double high, string expected) =>
        Da.Interval(low, high).ShouldBe(expected);

    [Fact]
    public void Count_InEachLanguage_GroupsThousands() => (Da.Count(1234567), En.Count(1234567)).ShouldBe(("1.234.567", "1,234,567"));

    [Fact]
    public void Of_PartAndWhole_ReadsAsWords() => (Da.Of(27, 46), En.Of(27, 46)).ShouldBe(("27 af 46", "27 of 46"));
}
