using LusInsight.Dashboard.Text;

namespace LusInsight.Dashboard.Tests.Text;

public sealed class LanguageTests
{
    [Theory]
    [InlineData(null, "da")]
    [InlineData("", "da")]
    [InlineData("da", "da")]
    [InlineData("xx", "da")]
    [InlineData("en", "en")]
    [InlineData("EN-gb", "en")]
    public void Of_ACulture_IsDanishUnlessItSaysEnglish(string? culture, string code) => Language.Of(culture).Code.ShouldBe(code);

    [Theory]
    [InlineData("", "")]
    [InlineData("A", "A")]
    [InlineData("A|B", "A og B")]
    [InlineData("A|B|C", "A, B og C")]
    public void List_OfNames_EndsInOg(string names, string expected) =>
        Language.Danish.List(names.Split('|', StringSplitOptions.RemoveEmptyEntries)).ShouldBe(expected);

    [Fact]
    public void Other_TurnedTwice_IsTheSame() => Language.Danish.Other.Other.ShouldBe(Language.Danish);
}
