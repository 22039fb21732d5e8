using System.Text;
using LusInsight.Ingest.Feeds.Checks;

namespace LusInsight.Ingest.Tests.Feeds.Checks;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData("4", 4)]
    [InlineData("4,0", 4)]
    [InlineData("4.0", 4)]
    [InlineData("4.000", 4)]
    [InlineData("04", 4)]
    [InlineData("+4", 4)]
    [InlineData("0", 0)]
    [InlineData("-3", -3)]
    [InlineData("10", 10)]
    [InlineData("99999999999999999999", NumberText.Largest)]
    public void Number_WithoutDecimals_IsWhole(string text, int expected)
    {
        NumberText.TryRead(Encoding.UTF8.GetBytes(text), out var number, out var isWhole).ShouldBeTrue();
        number.ShouldBe(expected);
        isWhole.ShouldBeTrue();
    }

    [Theory]
    [InlineData("4,5")]
    [InlineData("4.5")]
    [InlineData("4,01")]
    [InlineData("-0,5")]
    public void Number_WithDecimals_IsNotWhole(string text)
    {
        NumberText.TryRead(Encoding.UTF8.GetBytes(text), out _, out var isWhole).ShouldBeTrue();
        isWhole.ShouldBeFalse();
    }

    [Theory]
    [InlineData("")]
    [InlineData("fire")]
    [InlineData("4 af 5")]
    [InlineData("4,")]
    [InlineData("4,0,0")]
    [InlineData("4,5x")]
    [InlineData(",5")]
    [InlineData("+")]
    [InlineData("--4")]
    [InlineData("1e3")]
    [InlineData("٤")]
    [InlineData("4%")]
    public void Text_ThatIsNoNumber_IsRefused(string text) =>
        NumberText.TryRead(Encoding.UTF8.GetBytes(text), out _, out _).ShouldBeFalse();
}
